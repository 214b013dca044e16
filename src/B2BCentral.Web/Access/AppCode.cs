namespace B2BCentral.Web.Access;

/// <summary>What an authenticator app shows. Whoever reads numbers takes "+12345" for 012345, and a code would open something twice.</summary>
public static class AppCode
{
    private const int Digits = 6;

    public static bool IsOne(string text) => text.Length == Digits && text.All(char.IsAsciiDigit);
}
