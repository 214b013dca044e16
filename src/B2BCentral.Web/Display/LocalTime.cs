using B2BCentral.Data.Sellers;

namespace B2BCentral.Web.Display;

/// <summary>An instant on the marketplace's own clock.</summary>
public static class LocalTime
{
    /// <summary>"21 Oct 2026, 14:05".</summary>
    public static string At(DateTimeOffset instant, Marketplace place) => Of(instant, place).ToString(Texts.MinuteFormat, Texts.Culture);

    /// <summary>"21 Oct".</summary>
    public static string ShortDay(DateTimeOffset instant, Marketplace place) => Of(instant, place).ToString(Texts.ShortDayFormat, Texts.Culture);

    public static DateTimeOffset Of(DateTimeOffset instant, Marketplace place) => TimeZoneInfo.ConvertTime(instant, place.TimeZone);
}
