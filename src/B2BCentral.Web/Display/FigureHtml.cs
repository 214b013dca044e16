using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace B2BCentral.Web.Display;

/// <summary>Printed figures as markup. A page has hundreds, and a partial view for each would cost more than all its queries.</summary>
public static class FigureHtml
{
    /// <summary>A figure, as the way to the orders behind it where there is one.</summary>
    public static IHtmlContent Figure(this IHtmlHelper html, FigureText figure)
    {
        var tag = new TagBuilder(figure.Href is null ? "span" : "a");
        if (figure.Href is not null) tag.Attributes["href"] = figure.Href;
        (tag.Attributes["data-figure"], tag.Attributes["data-value"]) = (figure.Name, figure.Value);
        tag.InnerHtml.Append(figure.Text);
        return tag;
    }

    public static IHtmlContent Growth(this IHtmlHelper html, GrowthText growth)
    {
        var spoken = Span("visually-hidden", growth.Words ?? (growth.Direction == "none" ? "" : growth.Direction));
        var tag = Span(growth.Words is null ? $"growth {growth.Direction}" : "growth none");
        if (growth.Words is null) tag.InnerHtml.AppendHtml(spoken).Append(" ").Append(growth.Text);
        else
        {
            var text = Span(null, growth.Text);
            (tag.Attributes["title"], text.Attributes["aria-hidden"]) = (growth.Words, "true");
            tag.InnerHtml.AppendHtml(text).Append(" ").AppendHtml(spoken);
        }

        return growth.IsSmallBase ? new HtmlContentBuilder().AppendHtml(tag).Append(" ").AppendHtml(SmallBase(growth)) : tag;
    }

    public static IHtmlContent Average(this IHtmlHelper html, AverageText average) => average is { Sales: null, Units: null }
        ? Span("muted", Texts.Dash)
        : new HtmlContentBuilder().Append(average.Sales ?? "price pending").Append(" · ").AppendHtml(Span("nowrap", average.Units ?? ""));

    private static TagBuilder SmallBase(GrowthText growth)
    {
        var tag = new TagBuilder("small");
        (tag.Attributes["class"], tag.Attributes["title"]) = ("muted nowrap", "Fewer than ten orders in the comparison, so the percentage says little.");
        tag.InnerHtml.Append($"{(growth.Change is null ? "" : $"{growth.Change} · ")}small base");
        return tag;
    }

    private static TagBuilder Span(string? css, string text = "")
    {
        var tag = new TagBuilder("span");
        if (css is not null) tag.Attributes["class"] = css;
        tag.InnerHtml.Append(text);
        return tag;
    }
}
