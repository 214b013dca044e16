using B2BCentral.Data.Sellers;
using B2BCentral.Data.Tasks;
using B2BCentral.Metrics.Time;

namespace B2BCentral.Data.Jobs;

/// <summary>Work that is due for every seller once a local day or once an hour.</summary>
public interface ISellerJob
{
    /// <summary>As the settings and the log call it: daily-scores.</summary>
    string Name { get; }

    /// <summary>The beginning of the day or hour whose run is due now: of the local day, unless the work says otherwise.</summary>
    DateTimeOffset SlotAt(DateTimeOffset now, Marketplace place) => LocalDay.Start(LocalDay.Of(now, place.TimeZone), place.TimeZone);

    /// <summary>Runs within a transaction that also says that it ran, so a run that dies leaves nothing and is made again.</summary>
    /// <returns>What it did, in one sentence.</returns>
    Task<string> RunAsync(TaskScope scope);
}
