using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace B2BCentral.Testing;

/// <summary>Asks the site as a browser does; follows no redirect, so that a test sees it.</summary>
public sealed class Visitor(HttpClient client) : IDisposable
{
    /// <param name="url">What is asked for.</param>
    /// <param name="onPage">The address of the page whose script asks for a part of it; null for a plain request.</param>
    /// <param name="refresh">The visitor chose Refresh.</param>
    public async Task<Answer> GetAsync(string url, string? onPage = null, bool refresh = false)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, url);
        if (refresh) request.Headers.Add("B2B-Refresh", "true");
        return await SendAsync(request, onPage);
    }

    /// <summary>Posts a form with the token that its page gave out.</summary>
    public async Task<Answer> PostAsync(string url, string? onPage = null, params IEnumerable<(string Name, string Value)> fields)
    {
        var page = (await GetAsync("/b2b")).Page;
        var token = page.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        return await PostWithoutTokenAsync(url, onPage, fields.Append(("__RequestVerificationToken", token)));
    }

    /// <summary>Posts a form that uploads files, all in the field "files".</summary>
    public async Task<Answer> PostFilesAsync(string url, IEnumerable<(string Name, byte[] Content)> files, params IEnumerable<(string Name, string Value)> fields)
    {
        var token = (await GetAsync("/b2b")).Page.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        var form = new MultipartFormDataContent();
        foreach (var (name, value) in fields.Append(("__RequestVerificationToken", token))) form.Add(new StringContent(value), name);
        foreach (var (name, content) in files) form.Add(new ByteArrayContent(content), "files", name);
        using var request = new HttpRequestMessage(HttpMethod.Post, url) { Content = form };
        return await SendAsync(request, onPage: null);
    }

    public async Task<Answer> PostWithoutTokenAsync(string url, string? onPage = null, params IEnumerable<(string Name, string Value)> fields)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, url);
        request.Content = new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));
        return await SendAsync(request, onPage);
    }

    /// <summary>Posts a form with files, as a browser sends it.</summary>
    /// <param name="page">The page with the form, which gives out the token.</param>
    /// <param name="url">Where the form goes.</param>
    public async Task<Answer> PostFilesAsync(string page, string url, IEnumerable<(string Name, string FileName, byte[] Content)> files, params IEnumerable<(string Name, string Value)> fields)
    {
        var token = (await GetAsync(page)).Page.QuerySelector("main input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        using var content = new MultipartFormDataContent();
        foreach (var (name, value) in fields.Append(("__RequestVerificationToken", token))) content.Add(new StringContent(value), name);
        foreach (var (name, fileName, bytes) in files) content.Add(new ByteArrayContent(bytes), name, fileName);
        using var request = new HttpRequestMessage(HttpMethod.Post, url) { Content = content };
        return await SendAsync(request, onPage: null);
    }

    public void Dispose() => client.Dispose();

    private async Task<Answer> SendAsync(HttpRequestMessage request, string? onPage)
    {
        if (onPage is not null)
        {
            request.Headers.Add("HX-Request", "true");
            request.Headers.Add("HX-Current-URL", new Uri(client.BaseAddress!, onPage).AbsoluteUri);
        }

        using var response = await client.SendAsync(request);
        var headers = response.Headers.Concat(response.Content.Headers).ToDictionary(header => header.Key, header => string.Join(", ", header.Value));
        var text = await response.Content.ReadAsStringAsync();
        return new Answer((int)response.StatusCode, headers, text, await new HtmlParser().ParseDocumentAsync(text));
    }
}

public sealed record Answer(int Status, IReadOnlyDictionary<string, string> Headers, string Text, IHtmlDocument Page)
{
    public string? Header(string name) => Headers.GetValueOrDefault(name);
}
