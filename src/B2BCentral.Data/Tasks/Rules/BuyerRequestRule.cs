using System.Globalization;
using B2BCentral.Data.Offers;
using B2BCentral.Data.Requests;
using B2BCentral.Metrics;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Data.Tasks.Rules;

/// <summary>A business customer waits for a quantity discount. Done when it is answered; too late 48 hours after it was asked.</summary>
public class BuyerRequestRule(UnansweredRequests requests, SalesAtStake stake) : ITaskRule
{
    // With the longest company and quantity, a title then fits what the history keeps.
    private const int LongestName = 70;

    public async Task<IReadOnlyList<SellerTask>> CausedAsync(TaskScope scope)
    {
        var unanswered = await requests.OfAsync(scope);
        var sales = await stake.OfAsync(scope, [.. unanswered.Select(one => one.Request.ProductId).Distinct()]);
        return [.. unanswered.Select(one => TaskOf(scope, one, sales.GetValueOrDefault(one.Request.ProductId)))];
    }

    private static SellerTask TaskOf(TaskScope scope, UnansweredRequest one, long sales)
    {
        var request = one.Request;
        return new SellerTask(
            string.Create(CultureInfo.InvariantCulture, $"buyer-request-{request.RequestId}"),
            TaskType.BuyerRequest,
            Tf($"{request.Company} asks for {request.Quantity:N0} × {PlainText.Shortened(one.Name, LongestName)}"),
            $"{Asked(scope, request)} {Now(scope, one)} {SalesAtStake.Text(scope, sales)}",
            request.AskedAt)
        {
            Marketplace = scope.Code,
            Subject = request.RequestId.ToString(CultureInfo.InvariantCulture),
            Sku = one.Sku,
            ExpiresAt = request.ExpiresAt,
            SalesAtStake = sales,
        };
    }

    private static string Asked(TaskScope scope, BuyerRequest request) => request.HopedPrice is { } hoped
        ? Tf($"Wants {request.Quantity:N0} units at {MoneyText.Of(hoped, scope.Marketplace.Currency)} each.")
        : Tf($"Wants {request.Quantity:N0} units.");

    private static string Now(TaskScope scope, UnansweredRequest one) => one.Offer is { } offer && offer.Pricing().UnitPriceAt(one.Request.Quantity, offer.StandardPrice) is { } price
        ? Tf($"Your lowest price for that quantity is {MoneyText.Of(price, scope.Marketplace.Currency)}.")
        : T("You have no price for it now.");
}
