using System.Text;
using B2BCentral.Imports.Writing;
using B2BCentral.Metrics.Languages;
using B2BCentral.Web.Filters;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;

namespace B2BCentral.Web.Features.Shared;

/// <summary>A table as a file to download, written while it is still being read.</summary>
public sealed class CsvResult(string fileName, IReadOnlyList<string> columns, IAsyncEnumerable<IEnumerable<string?>> rows) : IActionResult
{
    // Spreadsheets take a file without this mark for one of the local code page.
    private static readonly UTF8Encoding WithMark = new(encoderShouldEmitUTF8Identifier: true);

    public CsvResult(string fileName, IReadOnlyList<string> columns, IEnumerable<IEnumerable<string?>> rows)
        : this(fileName, columns, rows.ToAsyncEnumerable())
    {
    }

    /// <summary>pricing-northfield-tools-US.csv, with days where the table has a period.</summary>
    public static string NameOf(string subject, Storefront store, params IEnumerable<string> more) =>
        string.Join('-', [subject, store.Seller.Slug, store.Marketplace.Code, .. more]) + ".csv";

    public async Task ExecuteResultAsync(ActionContext context)
    {
        // Programs read files, so they are in English whoever asks for one.
        Language.ForKeeping();
        var response = context.HttpContext.Response;
        response.ContentType = "text/csv; charset=utf-8";
        response.Headers.ContentDisposition = new ContentDispositionHeaderValue("attachment") { FileName = fileName }.ToString();
        await using var text = new StreamWriter(response.Body, WithMark, bufferSize: 32_768, leaveOpen: true);
        await using var csv = new SafeCsv(text, leaveOpen: true);
        await csv.RowAsync(columns);
        await foreach (var row in rows.WithCancellation(context.HttpContext.RequestAborted)) await csv.RowAsync(row);
    }
}
