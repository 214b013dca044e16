using System.Text.RegularExpressions;
using B2BCentral.Testing;
using B2BCentral.Tests.Features.Account;

namespace B2BCentral.Tests.Features.SignIn;

/// <summary>Fills in forms of visitors who are not signed in yet.</summary>
internal static partial class SignInForms
{
    /// <summary>Posts with the token that the page gives out.</summary>
    public static async Task<Answer> PostFromAsync(this Visitor visitor, string page, string url, params (string Name, string Value)[] fields) =>
        await visitor.PostWithoutTokenAsync(url, onPage: null, fields.Append(("__RequestVerificationToken", TokenOf(await visitor.GetAsync(page)))));

    public static Task<Answer> SignInAsync(this Visitor visitor, string email, string password = SignedOutSite.Password) =>
        visitor.PostFromAsync("/sign-in", "/sign-in", ("Email", email), ("Password", password));

    /// <returns>The cookie of the session that this answer began, as a browser sends it.</returns>
    public static string SessionOf(Answer answer) => Session().Match(answer.Header("Set-Cookie") ?? "").Value is { Length: > 0 } cookie
        ? cookie
        : throw new InvalidOperationException("No session begins with this answer.");

    private static string TokenOf(Answer answer) => answer.Page.QuerySelector("main input[name=__RequestVerificationToken]")!.GetAttribute("value")!;

    [GeneratedRegex("(?<![A-Za-z])session=[^;,]+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Session();
}
