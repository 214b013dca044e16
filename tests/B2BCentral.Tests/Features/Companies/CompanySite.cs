using B2BCentral.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace B2BCentral.Tests.Features.Companies;

/// <summary>The site with companies of every kind.</summary>
public sealed class CompanySite : SeededSite
{
    public Task<int> IdOfAsync(string name, string seller = GivenOrders.Seller) => CompanyOrders.IdOfAsync(Services, name, seller);

    protected override async Task SeedAsync()
    {
        await using var scope = Services.CreateAsyncScope();
        await CompanyOrders.StoreAsync(scope.ServiceProvider);
    }
}
