using Microsoft.AspNetCore.Hosting;

namespace B2BCentral.BrowserTests.Browsing;

/// <summary>The running site with its demo sellers, on the day that the test's clock shows.</summary>
public class DemoSite : RunningSite
{
    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.UseSetting("Demo", "true");
    }
}
