using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using B2BCentral.Web.Api.Description;
using Microsoft.AspNetCore.Mvc;

namespace B2BCentral.Web.Api;

/// <summary>
/// The parameters that every answer takes, for the OpenAPI document. They are read and judged by <see cref="Filters.FilterReader"/>,
/// as those of pages are, so that both understand the same words. Comments of a parameter object do not reach the document; descriptions do.
/// </summary>
public record FilterParameters
{
    [Description("Which of the seller's marketplaces, such as US. Default: the one that was imported last.")]
    [FromQuery(Name = "marketplace")]
    public string? Marketplace { get; init; }

    [Description(
        "Whole local days ending yesterday, or at the newest order where the data ended more than a week earlier. Default: " +
        "30d, or custom where 'from' and 'to' are given, next to which it cannot be another.")]
    [FromQuery(Name = "range"), Words("7d", "30d", "90d", "12m", "ytd", "custom")]
    public string? Range { get; init; }

    [Description("The first day of a custom period, as yyyy-MM-dd. A period has at most 5 years.")]
    [FromQuery(Name = "from"), DataType(DataType.Date)]
    public string? From { get; init; }

    [Description("The last day of a custom period, included, as yyyy-MM-dd.")]
    [FromQuery(Name = "to"), DataType(DataType.Date)]
    public string? To { get; init; }

    [Description(
        "The earlier days that growth compares with: the same calendar dates one year earlier, 364 days earlier so that " +
        "weekdays match, or none. Default: last-year.")]
    [FromQuery(Name = "compare"), Words("last-year", "weekday", "none")]
    public string? Compare { get; init; }

    [Description(
        "Which order items count: without cancelled ones, or all of them as in the marketplace's Business Reports. Default: " +
        "the seller's setting.")]
    [FromQuery(Name = "count"), Words("not-cancelled", "as-ordered")]
    public string? Count { get; init; }

    [Description("What lists are sorted and ranked by. Default: sales.")]
    [FromQuery(Name = "measure"), Words("sales", "units")]
    public string? Measure { get; init; }
}
