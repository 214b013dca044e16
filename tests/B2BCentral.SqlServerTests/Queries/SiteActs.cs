using System.Net.Http.Headers;
using System.Text;
using B2BCentral.Data;
using B2BCentral.Data.Profiles;
using B2BCentral.Data.Sellers;
using B2BCentral.Data.Users;
using B2BCentral.Testing;
using B2BCentral.Testing.Hostile;
using B2BCentral.Web.Access;
using B2BCentral.Web.Api;
using B2BCentral.Web.Features.Imports.Background;
using B2BCentral.Web.Features.Members;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace B2BCentral.SqlServerTests.Queries;

/// <summary>What no form does that is sent as it stands: files, several steps in a row, other people, scripts.</summary>
internal sealed class SiteActs(TranslatedSite site, HostileShop shop, Visitor visitor)
{
    private const string Password = "four words put together";
    private const string Store = HostileShop.Store;
    private const string Editor = $"/profile/editor?{Store}";
    private const string Certifications = $"/profile/certifications?{Store}";

    private static readonly byte[] Picture = PictureFiles.Png();
    private static readonly (string, string)[] Certificate = [("type", "Iso9001"), ("issuingBody", "Body"), ("number", "Q 1"), ("issuedOn", "2025-01-10"), ("expiresOn", "2026-05-20")];

    public async Task DoAsync()
    {
        await SubmitAsync((await visitor.GetAsync($"/buyer-requests/1?{Store}")).Page, "/buyer-requests/1");
        await ClassifyAsync();
        await PriceAsync();
        await AdvertiseAsync();
        await ShowPicturesAsync();
        await EditProfileAsync();
        await DecideCredentialAsync();
        await UploadAsync();
        await SetFiguresAsync();
        await LetInAsync();
        await OwnAccountAsync();
        await AskAsScriptAsync();
        foreach (var path in (string[])["b2b/widgets/top-products/minimize", "b2b/widgets/top-products/restore", "action-center/tasks/business-profile-year-0/dismiss", "action-center/tasks/business-profile-year-0/undo"])
            await visitor.PostAsync($"/{path}?{Store}");
        foreach (var place in (string[])["hide", "show"]) await visitor.PostAsync($"/b2b/widgets/top-products/{place}?{Store}");
        await visitor.PostAsync($"/b2b/customize/undo?{Store}&places=top-products");
        foreach (var act in (string[])["", "/delete"]) await visitor.PostAsync($"/b2b/views{act}?{Store}", null, ("name", "Week"), ("state", "?range=7d"));
        await visitor.PostAsync("/seller", null, ("store", "hostile/US"));
    }

    private async Task ClassifyAsync()
    {
        await StepsAsync(await visitor.PostAsync($"/companies/rule?{Store}", null, ("By", "name"), ("Text", "Acme"), ("All", "true"), ("Industry", "62")), "apply", "undo");
        var companies = Encoding.UTF8.GetBytes("company name,industry\nAcme Ltd,54\n");
        await StepsAsync(await visitor.PostFilesAsync($"/companies/file?{Store}", $"/companies/file?{Store}", [("file", "companies.csv", companies)]), "discard");
    }

    private async Task PriceAsync()
    {
        await StepsAsync(await visitor.PostAsync($"/pricing/rule?{Store}&of=selected&product=2", null, ("base", "PercentBelowStandard"), ("percent", "5"), ("ending", "Exact"), ("tierChange", "Keep")), "apply", "undo");
        var prices = Encoding.UTF8.GetBytes("sku,business-price,quantity-price-type,quantity-lower-bound1,quantity-price1\nH-2,40.00,percent,5,5\n");
        await StepsAsync(await visitor.PostFilesAsync($"/pricing/file?{Store}", $"/pricing/file?{Store}", [("file", "prices.csv", prices)]), "discard");
        var address = $"/pricing/offers/{HostileShop.Sku}?{Store}";
        var opened = (await visitor.GetAsync(address)).Page.QuerySelector("input[name=openedWith]")!.GetAttribute("value")!;
        await visitor.PostAsync(address, null, ("openedWith", opened), ("businessPrice", "17.00"), ("kind", "Percent"), ("tiers[0].quantity", "5"), ("tiers[0].value", "5"));
    }

    private async Task AdvertiseAsync()
    {
        await SubmitAsync((await visitor.GetAsync($"/campaigns?{Store}")).Page, "/delete");
        var form = PageForms.Of((await visitor.GetAsync($"/campaigns?{Store}")).Page).Single(form => form.Address.StartsWith("/campaigns/restore/", StringComparison.Ordinal));
        await visitor.PostAsync(form.Address, null, form.Fields);
    }

    private async Task ShowPicturesAsync()
    {
        var address = $"/listings/pictures/{HostileShop.Sku}?{Store}";
        foreach (var name in (string[])["1.png", "2.png"]) await visitor.PostFilesAsync(address, [(name, Picture)], ("altText", name));
        foreach (var act in (string[])["/down", "/first", "/remove", "/restore"]) await SubmitAsync((await visitor.GetAsync(address)).Page, act);
    }

    private async Task EditProfileAsync()
    {
        var form = PageForms.Of((await visitor.GetAsync(Editor)).Page).First(form => form.Address.StartsWith("/profile/editor", StringComparison.Ordinal));
        (string Name, string Value)[] said = [("year", "1999"), ("duns", "150483782"), ("revenue", "under-100k"), ("employees", "1-10"), ("region", "WA"), ("country", "US"), ("postalCode", "98101")];
        await visitor.PostFilesAsync(Editor, Editor, [("logo", "logo.png", PictureFiles.Png(120, 30))], [.. form.Fields.Where(field => !Array.Exists(said, one => one.Name == field.Name)), .. said]);
        await visitor.GetAsync($"/profile/logo?{Store}");
        await SubmitAsync((await visitor.GetAsync(Editor)).Page, "/logo/remove");
        await visitor.PostFilesAsync(Certifications, Certifications, [("proof", "proof.png", Picture)], Certificate);
        await visitor.PostFilesAsync(Certifications, $"/profile/certifications/1/renew?{Store}", [("proof", "proof.png", Picture)], Certificate);
        await visitor.PostAsync($"/operator/certifications/{shop.SellerId}/2/approve");
        await InScopeAsync(services => services.GetRequiredService<B2BCentralDb>().Certifications.ExecuteUpdateAsync(set => set.SetProperty(certification => certification.State, CertificationState.Submitted)));
        await visitor.PostAsync($"/operator/certifications/{shop.SellerId}/2/reject", null, ($"reason-{shop.SellerId}-2", "Blurred."));
    }

    // Earned, or there is nothing to decide.
    private async Task DecideCredentialAsync()
    {
        await site.Given.Seller("earned").Orders(20, on: "2025-03-28");
        await InScopeAsync(async services =>
        {
            var db = services.GetRequiredService<B2BCentralDb>();
            var seller = await db.Sellers.SingleAsync(seller => seller.Slug == "earned");
            db.Credentials.Add(new Credential { SellerId = seller.Id, Marketplace = "US", Kind = "reliable", State = CredentialState.Proposed, Reason = "Because.", ProposedAt = site.Clock.GetUtcNow() });
            await db.SaveChangesAsync();
        });
        foreach (var act in (string[])["approve", "decline"]) await visitor.PostAsync($"/credentials/reliable/{act}?seller=earned&marketplace=US");
    }

    private async Task UploadAsync()
    {
        var orders = "amazon-order-id\tpurchase-date\tlast-updated-date\torder-status\tsales-channel\tsku\tasin\titem-status\tquantity\tcurrency\titem-price\tis-business-order\n"
            + "H-O-9\t2025-03-24T20:00:00+00:00\t2025-03-25T00:00:00+00:00\tShipped\tAmazon.com\tH-9\tB0HOSTILE9\tShipped\t1\tUSD\t20.00\ttrue\n";
        await UploadAsync("late.txt", orders);
        var last = await InScopeAsync(services => services.GetRequiredService<B2BCentralDb>().Imports.Where(import => import.SellerId == shop.SellerId).MaxAsync(import => import.ImportId));
        await visitor.GetAsync($"/imports/{last}?{Store}");
        await visitor.PostAsync($"/imports/{last}/undo?{Store}");

        // A report of no days asks for them.
        const string traffic = "(Parent) ASIN,(Child) ASIN,Title,SKU,Sessions,Page Views,Units Ordered,Ordered Product Sales,Total Order Items\nB0HOSTILE0,B0HOSTILE1,Clamp,H-1,10,20,1,\"$200.00\",1\n";
        await SubmitAsync((await visitor.GetAsync((await UploadAsync("traffic.csv", traffic)).Header("Location") ?? $"/imports?{Store}")).Page, "/days", ("From", "2025-02-01"), ("To", "2025-02-28"));
        await visitor.PostAsync($"/imports/uploads/1/cancel?{Store}");
    }

    private async Task<Answer> UploadAsync(string name, string text)
    {
        var answer = await visitor.PostFilesAsync($"/imports?{Store}", $"/imports/uploads?{Store}", [("Files", name, Encoding.UTF8.GetBytes(text))], ("Marketplace", "US"), ("Format", "auto"), ("From", ""), ("To", ""), ("OwnStore", ""));
        await InScopeAsync(async services =>
        {
            foreach (var upload in await services.GetRequiredService<B2BCentralDb>().Uploads.AsNoTracking().ToListAsync())
                if (services.GetRequiredService<UploadQueue>().Find(upload.SellerId, upload.UploadId) is { } job) await job.Ended;
            return true;
        });
        return answer;
    }

    private async Task SetFiguresAsync()
    {
        var form = PageForms.Of((await visitor.GetAsync($"/settings?{Store}")).Page).Single(form => form.Address.Split('?')[0] == "/settings");
        await StepsAsync(await visitor.PostAsync(form.Address, null, [.. form.Fields.Where(field => field.Name == "opened"), ("weekStart", "Sunday"), ("counting", "as-ordered")]), "settings/undo");
        var name = PageForms.Of((await visitor.GetAsync($"/settings?{Store}")).Page).Single(form => form.Address.Split('?')[0] == "/settings/name");
        await StepsAsync(await visitor.PostAsync(name.Address, null, [.. name.Fields.Where(field => field.Name == "knownAs"), ("name", "Another name")]), "settings/name/undo");
    }

    private async Task LetInAsync()
    {
        using var anna = site.NewStranger();
        await PostFromAsync(anna, $"/invitations/{await InviteAsync("new@example.com")}", "/account", ("Name", "Anna"), ("Password", Password));
        var id = await InScopeAsync(services => services.GetRequiredService<B2BCentralDb>().Users.Where(user => user.Email == "new@example.com").Select(user => user.Id).SingleAsync());
        await visitor.GetAsync($"/settings/users/{id}/rights?{Store}");
        await visitor.PostAsync($"/settings/users/{id}/role?{Store}", null, ("role", "Editor"));
        await visitor.PostAsync($"/settings/users/{id}/rights?{Store}", null, ("levels[BusinessReports]", "None"), ("levels[Pricing]", "Edit"));
        await visitor.PostAsync($"/settings/users/{id}/remove?{Store}");
        await PostFromAsync(anna, $"/invitations/{await InviteAsync("new@example.com")}", "/accept");
    }

    private async Task OwnAccountAsync()
    {
        await InScopeAsync(async services => Assert.True((await services.GetRequiredService<AddUserCommand>().CreateAsync("own@example.com", "Own", Password, isOperator: true)).Result.Succeeded));
        using (var other = site.NewStranger()) await PostFromAsync(other, "/sign-in", "", ("Email", "own@example.com"), ("Password", Password));
        using var own = site.NewStranger();
        await PostFromAsync(own, "/forgotten-password", "", ("Email", "own@example.com"));
        await PostFromAsync(own, "/sign-in", "", ("Email", "own@example.com"), ("Password", Password));
        await SubmitAsync((await own.GetAsync("/account")).Page, "/end", own);
        foreach (var page in (string[])["/account/two-factor", "/account/two-factor/picture"]) await own.GetAsync(page);
        await PostFromAsync(own, "/account/password", "", ("Current", Password), ("Password", Password + " again"));
        await own.PostAsync("/account/sessions/end-others");
        // Codes of an app are not made here; what is asked for them is.
        await InScopeAsync(async services =>
        {
            var users = services.GetRequiredService<UserManager<User>>();
            var user = (await users.FindByEmailAsync("own@example.com"))!;
            await users.SetTwoFactorEnabledAsync(user, enabled: true);
            var codes = await users.GenerateNewTwoFactorRecoveryCodesAsync(user, 2);
            await users.RedeemTwoFactorRecoveryCodeAsync(user, codes!.First());
            await users.CountRecoveryCodesAsync(user);
            await users.SetTwoFactorEnabledAsync(user, enabled: false);
            Assert.True((await users.ResetPasswordAsync(user, await users.GeneratePasswordResetTokenAsync(user), Password)).Succeeded);
            return await users.FindByNameAsync("own@example.com");
        });
    }

    private async Task AskAsScriptAsync()
    {
        using var script = site.CreateClient();
        script.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", await InScopeAsync(services => services.GetRequiredService<ApiKeys>().CreateAsync(shop.SellerId, "script", ApiKeyScope.Write, TestSignIn.OperatorId)));
        foreach (var report in (string[])["action-center", "customer-segments", "performance-summary", "sales-snapshot", "top-products"]) (await script.GetAsync($"/api/v1/{report}?marketplace=US")).Dispose();
        using var wish = new StringContent("""{"asin":"B0HOSTILE2","company":"Acme Ltd","quantity":40,"hopedPrice":15.5,"note":"Soon"}""", Encoding.UTF8, "application/json");
        using var asked = await script.PostAsync("/api/v1/buyer-requests?marketplace=US", wish);
        (await script.GetAsync(asked.Headers.Location ?? new Uri("/api/v1/buyer-requests/none", UriKind.Relative))).Dispose();
    }

    private Task<string> InviteAsync(string email) => InScopeAsync(async services => (await services.GetRequiredService<InvitationCommand>().InviteAsync(shop.SellerId, email, SellerRole.Viewer, TestSignIn.OperatorId))!);

    /// <summary>Goes to the page that an answer leads to and sends its forms, one after the other.</summary>
    private async Task StepsAsync(Answer answer, params string[] acts)
    {
        if (answer.Header("Location") is not { } page) return;

        foreach (var act in acts) await SubmitAsync((await visitor.GetAsync(page)).Page, "/" + act);
    }

    private async Task SubmitAsync(AngleSharp.Html.Dom.IHtmlDocument page, string act, params (string Name, string Value)[] fields) => await SubmitAsync(page, act, visitor, fields);

    private static async Task SubmitAsync(AngleSharp.Html.Dom.IHtmlDocument page, string act, Visitor by, params (string Name, string Value)[] fields)
    {
        if (PageForms.Of(page).FirstOrDefault(form => form.Address.Split('?')[0].EndsWith(act, StringComparison.Ordinal)) is { } form)
            await by.PostAsync(form.Address, null, [.. form.Fields.Where(field => !Array.Exists(fields, one => one.Name == field.Name)), .. fields]);
    }

    // The pages of whoever is not signed in have their own token.
    private static async Task PostFromAsync(Visitor stranger, string page, string act, params (string Name, string Value)[] fields)
    {
        var token = (await stranger.GetAsync(page)).Page.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        await stranger.PostWithoutTokenAsync(page + act, null, [.. fields, ("__RequestVerificationToken", token)]);
    }

    private async Task<T> InScopeAsync<T>(Func<IServiceProvider, Task<T>> act)
    {
        await using var scope = site.Services.CreateAsyncScope();
        return await act(scope.ServiceProvider);
    }

    private async Task InScopeAsync(Func<IServiceProvider, Task> act)
    {
        await using var scope = site.Services.CreateAsyncScope();
        await act(scope.ServiceProvider);
    }
}
