using B2BCentral.Data.Sellers;
using B2BCentral.Imports.Reading.AllOrders;
using B2BCentral.Imports.Reading.Buyers;
using B2BCentral.Imports.Reading.Listings;
using B2BCentral.Imports.Reading.Opening;
using B2BCentral.Imports.Reading.OrderLines;
using B2BCentral.Imports.Reading.SalesAndTraffic;
using B2BCentral.Imports.Reading.Tables;
using B2BCentral.Metrics.Time;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Imports.Reading;

/// <summary>Opens any file a seller may hand over: unpacks, decodes and recognises it, or says why it cannot be used.</summary>
public static class ReportReader
{
    /// <param name="path">The file; gzip and zip are unpacked.</param>
    /// <param name="requested">What the seller says it is; <see cref="ReportFormat.Auto"/> recognises it.</param>
    /// <param name="mapping">Needed for order lines; with <see cref="ReportFormat.Auto"/> it makes the file order lines.</param>
    /// <param name="marketplaceCode">Such as US or JP; helps to tell encodings apart.</param>
    /// <param name="maxYear">The latest year a date may lie in, inclusive.</param>
    /// <param name="period">The days that a Sales and Traffic report is of, where the file leaves that open.</param>
    /// <exception cref="UnusableReportException">Nothing of the file can be used; message and remedy say why and what to do.</exception>
    public static OpenedReport Open(string path, ReportFormat requested, OrderLinesMapping? mapping, string marketplaceCode, int maxYear, Period? period = null) =>
        Open(ReportFile.Open(path), requested, mapping, marketplaceCode, maxYear, period);

    /// <summary>As the other, of a file already opened, which is closed with the report, or at once when it is refused.</summary>
    /// <exception cref="UnusableReportException">Nothing of the file can be used; message and remedy say why and what to do.</exception>
    public static OpenedReport Open(
        ReportFile file, ReportFormat requested, OrderLinesMapping? mapping, string marketplaceCode, int maxYear, Period? period = null)
    {
        TableReader? table = null;
        try
        {
            var survey = ContentSurvey.Of(file);
            NotATable.RefuseBytes(file, survey);
            var encoding = EncodingOf(file, survey, mapping, marketplaceCode);
            var head = encoding.TextOf(survey.Head);
            var place = new ReportPlace(marketplaceCode, period, maxYear);
            place.RefuseImpossible();
            if (mapping is null && TrafficJson.IsOne(head)) return OpenedJson(file, encoding, requested, place);
            NotATable.RefuseText(file, head);
            var delimiter = mapping?.Delimiter ?? DelimiterOf(file, head);
            table = TableReader.Open(encoding.Open(file), delimiter);
            var format = ReportRecognition.Recognise(table.Header, requested, mapping is not null);
            table.IsHandMade = format is ReportFormat.Buyers or ReportFormat.OrderLines;
            return Opened(file, table, encoding, delimiter, format, mapping, place);
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
            throw new UnusableReportException(Tf($"{file.Name} holds nothing but blank lines."),
                T("Download the report again for a period that has orders."));
        return Delimiters.Detect(line) ?? throw new UnusableReportException(
            Tf($"The first line of {file.Name} has no tab, comma or semicolon, so it is no header of a report: \"{TableReader.Shown(line)}\"."),
            T("If the columns are parted by another character, name it as \"delimiter\" in a mapping.") + " " + ReportNames.Loadable, 1);
    }

    private static OpenedReport OpenedJson(ReportFile file, TextEncoding encoding, ReportFormat requested, ReportPlace place)
    {
        if (requested is not (ReportFormat.Auto or ReportFormat.SalesAndTraffic))
            throw new UnusableReportException(Tf($"{file.Name} is the Sales and Traffic report (JSON)."), T("Load it with --format sales-and-traffic or auto."));
        var report = new TrafficJson(() => encoding.OpenUtf8(file), place);
        return new OpenedReport(file, null, Saw(file, encoding, ReportFormat.SalesAndTraffic) with { Notes = [.. report.Notes()] }, report.Lines);
    }

    private static OpenedReport Opened(
        ReportFile file, TableReader table, TextEncoding encoding, char delimiter, ReportFormat format, OrderLinesMapping? mapping, ReportPlace place)
    {
        var saw = Saw(file, encoding, format) with { Delimiter = Delimiters.NameOf(delimiter), Columns = table.Header.Names.Count };
        if (format == ReportFormat.SalesAndTraffic)
        {
            var report = new BusinessReport(table.Header, place);
            RefuseWithoutRows(file, table);
            var (lines, found) = report.Read(table);
            return new OpenedReport(file, table, saw with { IgnoredColumns = table.Header.Except(report.Used), Notes = [.. found] }, lines);
        }

        RefuseUnusedPeriod(format, place);
        var (read, used, notes, order) = ReaderOf(format, table.Header, mapping, place);
        RefuseWithoutRows(file, table);
        return new OpenedReport(file, table, saw with { IgnoredColumns = table.Header.Except(used), Notes = [.. notes] }, () => new Row(table, order).All(read));
    }

    private static WhatItSaw Saw(ReportFile file, TextEncoding encoding, ReportFormat format) => new()
    {
        FileName = file.Name,
        Format = format,
        Encoding = encoding.Name,
        Delimiter = "",
        Compression = file.Compression,
        EntryName = file.EntryName,
        Columns = 0,
        IgnoredColumns = [],
        Notes = [],
    };

    private static void RefuseWithoutRows(ReportFile file, TableReader table)
    {
        if (!table.Read())
            throw new UnusableReportException(Tf($"{file.Name} has a header but no rows."),
                T("Download the report again for a period that has orders."), table.Header.LineNumber);
    }

    // Days that go unheeded would leave a seller believing that only those were loaded.
    private static void RefuseUnusedPeriod(ReportFormat format, ReportPlace place)
    {
        if (place.Given is not null && format != ReportFormat.SalesAndTraffic)
            throw new UnusableReportException(
                Tf($"Days were given, and only a traffic report may need them; this is a file of another kind ({T(ReportNames.Of(format))})."), T("Load it without --from and --to."));
    }

    private static (Func<Row, ReportLine?> Read, IEnumerable<Column> Used, IEnumerable<string> Notes, Column? Order) ReaderOf(
        ReportFormat format, Header header, OrderLinesMapping? mapping, ReportPlace place)
    {
        if (format == ReportFormat.AllOrders)
        {
            var orders = new AllOrdersReader(header, place.LastYear);
            return (orders.Read, orders.Used, orders.Notes(), orders.OrderNumber);
        }

        if (format == ReportFormat.Buyers)
        {
            var buyers = new BuyersReader(header);
            return (buyers.Read, buyers.Used, [], null);
        }

        if (format == ReportFormat.Listings)
        {
            var listings = new ListingsReader(header);
            return (listings.Read, listings.Used, listings.Notes(), null);
        }

        if (mapping is null)
            throw new UnusableReportException(T("Order lines need a mapping, and none was given."),
                Tf($"Write a mapping that says which column holds what, and pass it with --mapping. The file's columns are: {ListOfNames.Of(header.Names)}."), header.LineNumber);
        var lines = new OrderLinesReader(header, mapping, MarketplaceCatalog.Get(place.Marketplace).TimeZone, place.LastYear);
        return (lines.Read, lines.Used, lines.Notes(), lines.OrderNumber);
    }
}
