using B2BCentral.Imports.Reading.AllOrders;
using B2BCentral.Imports.Reading.Buyers;
using B2BCentral.Imports.Reading.Listings;
using B2BCentral.Imports.Reading.Opening;
using B2BCentral.Imports.Reading.OrderLines;
using B2BCentral.Imports.Reading.Tables;

namespace B2BCentral.Imports.Reading;

/// <summary>Opens any file a seller may hand over: unpacks, decodes and recognises it, or says why it cannot be used.</summary>
public static class ReportReader
{
    /// <param name="path">The file; gzip and zip are unpacked.</param>
    /// <param name="requested">What the seller says it is; <see cref="ReportFormat.Auto"/> recognises it.</param>
    /// <param name="mapping">Needed for order lines; with <see cref="ReportFormat.Auto"/> it makes the file order lines.</param>
    /// <param name="marketplaceCode">Such as US or JP; helps to tell encodings apart.</param>
    /// <param name="maxYear">The latest year a date may lie in, inclusive.</param>
    /// <exception cref="UnusableReportException">Nothing of the file can be used; message and remedy say why and what to do.</exception>
    public static OpenedReport Open(string path, ReportFormat requested, OrderLinesMapping? mapping, string marketplaceCode, int maxYear) =>
        Open(ReportFile.Open(path), requested, mapping, marketplaceCode, maxYear);

    /// <summary>As the other, of a file already opened, which is closed with the report, or at once when it is refused.</summary>
    /// <exception cref="UnusableReportException">Nothing of the file can be used; message and remedy say why and what to do.</exception>
    public static OpenedReport Open(ReportFile file, ReportFormat requested, OrderLinesMapping? mapping, string marketplaceCode, int maxYear)
    {
        TableReader? table = null;
        try
        {
            var survey = ContentSurvey.Of(file);
            NotATable.RefuseBytes(file, survey);
            var encoding = EncodingOf(file, survey, mapping, marketplaceCode);
            var head = encoding.TextOf(survey.Head);
            NotATable.RefuseText(file, head);
            var delimiter = mapping?.Delimiter ?? DelimiterOf(file, head);
            table = TableReader.Open(encoding.Open(file), delimiter);
            var format = ReportRecognition.Recognise(table.Header, requested, mapping is not null);
            return Opened(file, table, encoding, delimiter, format, mapping, maxYear);
        }
        catch
        {
            table?.Dispose();
            file.Dispose();
            throw;
        }
    }

    private static TextEncoding EncodingOf(ReportFile file, ContentSurvey survey, OrderLinesMapping? mapping, string marketplaceCode) =>
        (mapping?.Encoding is { } name ? TextEncoding.Named(name, survey.Head) : null) ?? TextEncoding.Detect(file, survey, marketplaceCode);

    private static char DelimiterOf(ReportFile file, string head)
    {
        var line = Delimiters.FirstLine(head);
        if (line.Length == 0)
            throw new UnusableReportException($"{file.Name} holds nothing but blank lines.",
                "Download the report again for a period that has orders.");
        return Delimiters.Detect(line) ?? throw new UnusableReportException(
            $"The first line of {file.Name} has no tab, comma or semicolon, so it is no header of a report: \"{TableReader.Shown(line)}\".",
            $"If the columns are parted by another character, name it as \"delimiter\" in a mapping. {ReportNames.Loadable}", 1);
    }

    private static OpenedReport Opened(
        ReportFile file, TableReader table, TextEncoding encoding, char delimiter, ReportFormat format, OrderLinesMapping? mapping, int maxYear)
    {
        var (read, used, notes) = ReaderOf(format, table.Header, mapping, maxYear);
        if (!table.Read())
            throw new UnusableReportException($"{file.Name} has a header but no rows.",
                "Download the report again for a period that has orders.", table.Header.LineNumber);

        var saw = new WhatItSaw
        {
            FileName = file.Name,
            Format = format,
            Encoding = encoding.Name,
            Delimiter = Delimiters.NameOf(delimiter),
            Compression = file.Compression,
            EntryName = file.EntryName,
            Columns = table.Header.Names.Count,
            IgnoredColumns = table.Header.Except(used),
            Notes = [.. notes],
        };
        return new OpenedReport(file, table, saw, read);
    }

    private static (Func<Row, ReportLine?> Read, IEnumerable<Column> Used, IEnumerable<string> Notes) ReaderOf(
        ReportFormat format, Header header, OrderLinesMapping? mapping, int maxYear)
    {
        if (format == ReportFormat.AllOrders)
        {
            var orders = new AllOrdersReader(header, maxYear);
            return (orders.Read, orders.Used, orders.Notes());
        }

        if (format == ReportFormat.Buyers)
        {
            var buyers = new BuyersReader(header);
            return (buyers.Read, buyers.Used, []);
        }

        if (format == ReportFormat.Listings)
        {
            var listings = new ListingsReader(header);
            return (listings.Read, listings.Used, listings.Notes());
        }

        if (mapping is null)
            throw new UnusableReportException("Order lines need a mapping, and none was given.",
                $"Write a mapping that says which column holds what, and pass it with --mapping. The file's columns are: {ListOfNames.Of(header.Names)}.", header.LineNumber);
        var lines = new OrderLinesReader(header, mapping, maxYear);
        return (lines.Read, lines.Used, lines.Notes());
    }
}
