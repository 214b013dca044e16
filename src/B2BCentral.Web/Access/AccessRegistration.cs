using B2BCentral.Data;
using B2BCentral.Data.Users;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;

namespace B2BCentral.Web.Access;

/// <summary>Who signs in and how, through ASP.NET Core Identity.</summary>
public static class AccessRegistration
{
    /// <summary>Guessing ends here for a while; what one address may try in all, the rate limits say.</summary>
    private const int MostWrongPasswords = 10;

    private const int ShortestPassword = 12;

    /// <summary>Accounts and the keys that protect cookies and links, for the site and the commands.</summary>
    public static IServiceCollection AddAccounts(this IServiceCollection services)
    {
        services.AddDataProtection().SetApplicationName("B2BCentral").PersistKeysToDbContext<B2BCentralDb>();
        services.AddScoped<IUserStore<User>, UserOnlyStore<User, B2BCentralDb>>();
        services.AddIdentityCore<User>(options =>
        {
            options.User.RequireUniqueEmail = true;
            // Whoever can be invited can join: the name is the e-mail address, and the framework's own letters leave out apostrophes and umlauts. Empty means all.
            options.User.AllowedUserNameCharacters = "";
            // Length protects; rules about characters make people write passwords down.
            options.Password = new() { RequiredLength = ShortestPassword, RequiredUniqueChars = 5, RequireDigit = false, RequireLowercase = false, RequireUppercase = false, RequireNonAlphanumeric = false };
            options.Lockout = new() { MaxFailedAccessAttempts = MostWrongPasswords, DefaultLockoutTimeSpan = TimeSpan.FromMinutes(15) };
        }).AddDefaultTokenProviders().AddPasswordValidator<PlainPasswords>().AddErrorDescriber<AccountErrors>();
        services.Configure<DataProtectionTokenProviderOptions>(options => options.TokenLifespan = TimeSpan.FromHours(1));
        return services.AddScoped<AddUserCommand>().AddSingleton<LastUseCommand>();
    }

    /// <summary>Signing in with a browser, and what whoever signed in may do.</summary>
    public static IServiceCollection AddAccess(this IServiceCollection services)
    {
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddIdentityCookies(cookies =>
        {
            cookies.ApplicationCookie!.Configure(Configure);
            cookies.TwoFactorUserIdCookie!.Configure(options =>
            {
                Secure(options.Cookie);
                options.CookieManager = new HostCookies();
            });
            cookies.TwoFactorRememberMeCookie!.Configure(options => Secure(options.Cookie));
        });
        new IdentityBuilder(typeof(User), services).AddSignInManager<SessionSignInManager>();
        services.AddScoped<IUserClaimsPrincipalFactory<User>, UserPrincipal>();
        services.AddScoped<SessionCookieEvents>().AddScoped<SessionCommand>().AddScoped<SignedInQuery>().AddScoped<RightsFilter>().AddSingleton<FormRights>();
        services.AddAuthorizationBuilder().SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
        return services;
    }

    private static void Configure(CookieAuthenticationOptions options)
    {
        Secure(options.Cookie);
        options.Cookie.Name = "session";
        options.CookieManager = new HostCookies();
        options.LoginPath = SignInAddress.SignIn;
        options.ReturnUrlParameter = SignInAddress.ReturnUrl;
        options.ExpireTimeSpan = SessionCommand.LongestIdle;
        options.EventsType = typeof(SessionCookieEvents);
    }

    private static void Secure(CookieBuilder cookie)
    {
        cookie.HttpOnly = true;
        cookie.SameSite = SameSiteMode.Lax;
        // Beyond this machine every request is HTTPS, so only there a cookie goes without it.
        cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
    }
}
