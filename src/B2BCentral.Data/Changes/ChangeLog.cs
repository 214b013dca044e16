using B2BCentral.Metrics;
using Microsoft.EntityFrameworkCore;

namespace B2BCentral.Data.Changes;

/// <summary>Writes down what is changed, in the transaction that changes it.</summary>
public class ChangeLog(B2BCentralDb db, TimeProvider time)
{
    private int sellerOfLast;
    private int last;

    /// <summary>Numbers and dates the change and adds it; nothing happens where nothing is different. The caller saves.</summary>
    public async Task AddAsync(Change change)
    {
        if (change.Before == change.After) return;

        if (sellerOfLast != change.SellerId)
        {
            last = await db.Changes.Where(c => c.SellerId == change.SellerId).MaxAsync(c => (int?)c.ChangeId) ?? 0;
            sellerOfLast = change.SellerId;
        }

        change.ChangeId = ++last;
        change.At = time.GetUtcNow();
        change.Subject = PlainText.Cut(change.Subject, Change.LongestSubject);
        change.Before = PlainText.Cut(change.Before, Change.LongestText);
        change.After = PlainText.Cut(change.After, Change.LongestText);
        db.Changes.Add(change);
    }
}
