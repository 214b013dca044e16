using System.Globalization;
using B2BCentral.Data.Requests;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Data.Tasks.Rules;

/// <summary>A business customer asks for more units than can be sold. Done when there are enough, or the request is answered.</summary>
public class StockBelowRequestRule(UnansweredRequests requests, SalesAtStake stake) : ITaskRule
{
    public async Task<IReadOnlyList<SellerTask>> CausedAsync(TaskScope scope)
    {
        // Where the marketplace keeps the stock, no number is known and none is missing.
        var below = (await requests.OfAsync(scope)).Where(one => one.Offer?.Stock < one.Request.Quantity).ToList();
        var sales = await stake.OfAsync(scope, [.. below.Select(one => one.Request.ProductId).Distinct()]);
        return [.. below.Select(one => TaskOf(scope, one, sales.GetValueOrDefault(one.Request.ProductId)))];
    }

    private static SellerTask TaskOf(TaskScope scope, UnansweredRequest one, long sales) => new(
        string.Create(CultureInfo.InvariantCulture, $"stock-below-request-{one.Request.RequestId}"),
        TaskType.StockBelowRequest,
        Tf($"Check the stock of {one.Name}"),
        Tf($"{one.Request.Company} asks for {one.Request.Quantity:N0} units, and you can sell {one.Offer!.Stock:N0}.") + $" {SalesAtStake.Text(scope, sales)}",
        one.Request.AskedAt)
    {
        Marketplace = scope.Code,
        Subject = one.Sku,
        Sku = one.Sku,
        ExpiresAt = one.Request.ExpiresAt,
        SalesAtStake = sales,
    };
}
