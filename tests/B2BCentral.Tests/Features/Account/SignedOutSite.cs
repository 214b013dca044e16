using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using B2BCentral.Data;
using B2BCentral.Data.Users;
using B2BCentral.Testing;
using B2BCentral.Web.Access;
using B2BCentral.Web.Features.Members;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace B2BCentral.Tests.Features.Account;

/// <summary>A site where nobody is signed in, with what it logs.</summary>
public sealed partial class SignedOutSite : TestSite, ILoggerProvider, ILogger
{
    public const string Password = "violet teapot under rain";

    private readonly ConcurrentQueue<string> lines = new();

    public IReadOnlyCollection<string> Lines => lines;

    protected override bool SignsIn => false;

    /// <returns>The address of a new account with <see cref="Password"/>.</returns>
    public async Task<string> AccountAsync()
    {
        var email = $"{Guid.NewGuid():N}@example.com";
        await using var scope = Services.CreateAsyncScope();
        var (_, result) = await scope.ServiceProvider.GetRequiredService<AddUserCommand>().CreateAsync(email, "Anna", Password, isOperator: true);
        Assert.True(result.Succeeded, result.ToString());
        return email;
    }

    public async Task<T> AskAsync<T>(string email, Func<UserManager<User>, User, Task<T>> ask)
    {
        await using var scope = Services.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<User>>();
        return await ask(users, (await users.FindByEmailAsync(email))!);
    }

    public async Task<T> ReadAsync<T>(Func<B2BCentralDb, Task<T>> read)
    {
        await using var scope = Services.CreateAsyncScope();
        return await read(scope.ServiceProvider.GetRequiredService<B2BCentralDb>());
    }

    /// <returns>The word of an invitation to become an owner.</returns>
    public async Task<string> InviteAsync(string seller, string email)
    {
        var sellerId = await ReadAsync(db => db.Sellers.Where(s => s.Slug == seller).Select(s => s.Id).SingleAsync());
        await using var scope = Services.CreateAsyncScope();
        return (await scope.ServiceProvider.GetRequiredService<InvitationCommand>().InviteAsync(sellerId, email, SellerRole.Owner, "somebody"))!;
    }

    /// <returns>The part of the last link for this address that comes after the host.</returns>
    public string LinkFor(string email) => Link().Match(lines.Last(line => line.Contains(email, StringComparison.Ordinal))).Value;

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Information;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) => lines.Enqueue($"{formatter(state, exception)} {exception}");

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.ConfigureTestServices(services => services.AddSingleton<ILoggerProvider>(this));
    }

    [GeneratedRegex(@"/reset-password\?\S+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Link();
}
