using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Display;

/// <summary>Printed figures as markup. A page has hundreds, and a partial view for each would cost more than all its queries.</summary>
public static class FigureHtml
{
    /// <summary>A figure, as the way to the orders behind it where there is one; null is no data, which is not zero.</summary>
    public static IHtmlContent Figure(this IHtmlHelper html, FigureText? figure)
    {
        if (figure is null) return NoData(html);

        var data = $"data-figure=\"{html.Encode(figure.Name)}\" data-value=\"{html.Encode(figure.Value)}\"";
        return new Markup(figure.Href is null
            ? $"<span {data}>{html.Encode(figure.Text)}</span>"
            : $"<a href=\"{html.Encode(figure.Href)}\" {data}>{html.Encode(figure.Text)}</a>");
    }

    public static IHtmlContent Growth(this IHtmlHelper html, GrowthText growth)
    {
        var (text, words) = (html.Encode(growth.Text), html.Encode(growth.Words));
        var main = growth.Words is not null
            ? $"<span class=\"growth none\" title=\"{words}\"><span aria-hidden=\"true\">{text}</span> <span class=\"visually-hidden\">{words}</span></span>"
            : $"<span class=\"growth {html.Encode(growth.Direction)}\"><span class=\"visually-hidden\">{html.Encode(WordOf(growth.Direction))}</span> {text}</span>";
        return new Markup(growth.IsSmallBase ? $"{main} {SmallBase(html, growth)}" : main);
    }

    public static IHtmlContent Average(this IHtmlHelper html, AverageText? average) => average switch
    {
        null => NoData(html),
        { Sales: null, Units: null } => new Markup($"<span class=\"muted\">{Texts.Dash}</span>"),
        _ => new Markup($"{html.Encode(average.Sales ?? T("price pending"))} <span class=\"beside nowrap\"><span>· </span>{html.Encode(average.Units)}</span>"),
    };

    private static Markup NoData(IHtmlHelper html) => new($"<span class=\"muted\">{html.Encode(T("no data"))}</span>");

    private static string WordOf(string direction) => direction switch { "up" => T("up"), "down" => T("down"), _ => "" };

    private static string SmallBase(IHtmlHelper html, GrowthText growth) =>
        $"<small class=\"muted nowrap\" title=\"{html.Encode(T("Fewer than ten orders in the comparison, so the percentage says little."))}\">{(growth.Change is null ? "" : $"{html.Encode(growth.Change)} · ")}{html.Encode(T("small base"))}</small>";
}
