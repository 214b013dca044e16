using System.Net;
using B2BCentral.Testing;

namespace B2BCentral.BrowserTests.Browsing;

/// <summary>The real site on a free port of this machine, for a browser to visit.</summary>
public class RunningSite : TestSite
{
    public RunningSite()
    {
        UseKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, port: 0));
        StartServer();
    }

    public string Address(string path) => new Uri(ClientOptions.BaseAddress, path).AbsoluteUri;
}
