using B2BCentral.Data;
using B2BCentral.Metrics.Languages;
using B2BCentral.Web.Display;
using Microsoft.EntityFrameworkCore;

namespace B2BCentral.Web.Features.Companies;

/// <summary>The companies that a rule or a selection means.</summary>
public class WantedCompaniesQuery(B2BCentralDb db, CompanyStatesQuery states)
{
    public async Task<List<WantedClassification>> ByRuleAsync(int sellerId, RuleForm rule, ClassificationTarget target)
    {
        var buyers = (await db.Buyers.AsNoTracking().Where(b => b.SellerId == sellerId).ToListAsync()).FindAll(rule.Means);
        if (!rule.All)
        {
            var now = await states.RunAsync(sellerId, buyers);
            buyers = buyers.FindAll(buyer => target.Industry is not null ? !now[buyer.BuyerId].HasIndustry : !now[buyer.BuyerId].HasSize);
        }

        return [.. buyers.Select(buyer => new WantedClassification(CompanyText.NameOf(buyer), buyer.BuyerId, target)).OrderBy(one => one.Subject, StringComparer.OrdinalIgnoreCase)];
    }

    /// <summary>Companies by number, those of another seller left out.</summary>
    /// <param name="target">What they are to be, which a preview keeps; null while somebody is asked.</param>
    public async Task<List<WantedClassification>> ByNumberAsync(int sellerId, IReadOnlyCollection<int> buyerIds, ClassificationTarget? target)
    {
        if (target is not null) Language.ForKeeping();
        var ids = buyerIds.Distinct().ToArray();
        var buyers = await db.Buyers.AsNoTracking().Where(b => b.SellerId == sellerId && EF.Parameter(ids).Contains(b.BuyerId)).ToListAsync();
        return [.. buyers.Select(buyer => new WantedClassification(CompanyText.NameOf(buyer), buyer.BuyerId, target)).OrderBy(one => one.Subject, StringComparer.OrdinalIgnoreCase)];
    }
}
