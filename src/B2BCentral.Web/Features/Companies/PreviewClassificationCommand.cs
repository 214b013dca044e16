using B2BCentral.Data;
using B2BCentral.Data.Buyers;
using B2BCentral.Data.Changes;
using B2BCentral.Data.Engines;
using B2BCentral.Data.Figures;
using B2BCentral.Metrics;
using B2BCentral.Metrics.Languages;
using B2BCentral.Web.Display;
using B2BCentral.Web.Filters;
using Microsoft.EntityFrameworkCore;

namespace B2BCentral.Web.Features.Companies;

/// <summary>One company that somebody wants classified, or a line that names none.</summary>
/// <param name="Problem">Why it cannot be, with the remedy; then there is no buyer.</param>
public sealed record WantedClassification(string Subject, int? BuyerId, ClassificationTarget? Target, string? Problem = null, string? ProblemField = null);

/// <summary>Writes down which companies would change and how, without changing any of them.</summary>
public class PreviewClassificationCommand(B2BCentralDb db, CompanyStatesQuery states, CurrentUser user, TimeProvider time)
{
    /// <returns>The batch to look at; null when nothing would change and nothing is wrong.</returns>
    public async Task<int?> RunAsync(int sellerId, string description, IReadOnlyList<WantedClassification> wanted)
    {
        Language.ForKeeping();
        var ids = wanted.Where(one => one.BuyerId is not null).Select(one => one.BuyerId!.Value).Distinct().ToArray();
        var buyers = await db.Buyers.AsNoTracking().Where(b => b.SellerId == sellerId && EF.Parameter(ids).Contains(b.BuyerId)).ToDictionaryAsync(b => b.BuyerId);
        var before = await states.RunAsync(sellerId, buyers.Values);
        var names = await SegmentNames.LoadAsync(db, sellerId);
        var rows = wanted.Select(one => RowOf(one, buyers, before, names)).Where(row => row is not null).Select(row => row!).ToList();
        if (rows.Count == 0) return null;

        await using var transaction = await db.BeginWritingAsync();
        var batch = new ChangeBatch
        {
            SellerId = sellerId,
            BatchId = await NewNumber.DrawAsync(id => db.ChangeBatches.AnyAsync(b => b.SellerId == sellerId && b.BatchId == id)),
            Kind = ChangeBatchKind.Classification,
            State = ChangeBatchState.Preview,
            Description = PlainText.Cut(description, 400),
            UserId = user.Id,
            CreatedAt = time.GetUtcNow(),
        };
        for (var i = 0; i < rows.Count; i++) (rows[i].SellerId, rows[i].BatchId, rows[i].Line) = (sellerId, batch.BatchId, i + 1);
        batch.Rows = rows;
        db.ChangeBatches.Add(batch);
        await db.SaveChangesAsync();
        await transaction.CommitAsync();
        return batch.BatchId;
    }

    private static ChangeBatchRow? RowOf(
        WantedClassification wanted, Dictionary<int, Buyer> buyers, Dictionary<int, CompanyState> before, SegmentNames names)
    {
        if (wanted is not { BuyerId: { } id, Target: { } target } || !buyers.TryGetValue(id, out var buyer))
            return wanted.Problem is null
                ? null
                : new ChangeBatchRow { Subject = PlainText.Cut(wanted.Subject, 200), Problem = PlainText.Cut(wanted.Problem, 400), ProblemField = PlainText.Cut(wanted.ProblemField, 120) };

        return before[id].Is(target.Find(names))
            ? null
            : new ChangeBatchRow { SubjectId = id, Subject = PlainText.Cut(CompanyText.NameOf(buyer), 200), Before = before[id].ToJson(), After = target.ToJson() };
    }
}
