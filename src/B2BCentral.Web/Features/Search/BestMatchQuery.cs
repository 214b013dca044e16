using B2BCentral.Data.Engines;
using Microsoft.EntityFrameworkCore;

namespace B2BCentral.Web.Features.Search;

/// <summary>Rows that hold some words: first where they are a whole name or number, then where one begins with them.</summary>
internal static class BestMatchQuery
{
    public static IOrderedQueryable<Searchable<T>> BestOf<T>(this IQueryable<Searchable<T>> rows, SearchWords words)
    {
        var (beginning, whole) = (LikePattern.Containing("\n" + words.Text), LikePattern.Containing($"\n{words.Text}\n"));
        return rows.Holding(words.Text)
            .OrderByDescending(row => EF.Functions.Like(row.Text, whole, LikePattern.Escape))
            .ThenByDescending(row => EF.Functions.Like(row.Text, beginning, LikePattern.Escape));
    }
}
