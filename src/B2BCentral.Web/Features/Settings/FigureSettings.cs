using B2BCentral.Data.Sellers;
using B2BCentral.Metrics;

namespace B2BCentral.Web.Features.Settings;

/// <summary>How the figures of an account are cut into weeks, and which items count.</summary>
public sealed record FigureSettings(DayOfWeek WeekStart, CountingPolicy Counting)
{
    public const string WeekStartField = "Week begins on";
    public const string CountingField = "What counts";

    public static FigureSettings Of(Seller seller) => new(seller.WeekStart, seller.Counting);

    public void WriteTo(Seller seller) => (seller.WeekStart, seller.Counting) = (WeekStart, Counting);

    /// <summary>Each as the history of changes names and keeps it.</summary>
    public IReadOnlyList<(string Field, string Text)> Lines => [(WeekStartField, WeekStart.ToString()), (CountingField, TextOf(Counting))];

    public static string TextOf(CountingPolicy counting) => counting == CountingPolicy.NotCancelled ? "Items that are not cancelled" : "All items as ordered";
}
