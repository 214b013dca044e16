using B2BCentral.Web.Features.Shared;
using B2BCentral.Web.Filters;

namespace B2BCentral.Web.Features.Dashboard.Personal;

/// <summary>Remembers how the visitor wants to have the dashboard of a seller; the product's own way needs no remembering.</summary>
public class KeepDashboardCommand(UserSettingCommand settings)
{
    public Task RunAsync(int sellerId, IReadOnlyList<WidgetPlace> places, PageState start)
    {
        var (written, begins) = (WidgetPlace.Written(places), PersonalDashboard.Written(start));
        return settings.SetAsync(
            sellerId,
            (PersonalDashboard.PlacesSetting, written == WidgetPlace.Written(WidgetPlace.Standard) ? null : written),
            (PersonalDashboard.StartSetting, begins.Length == 0 ? null : begins));
    }
}
