using B2BCentral.Data;
using B2BCentral.Data.Figures;
using Microsoft.AspNetCore.Mvc.Filters;

namespace B2BCentral.Web.Filters;

/// <summary>All figures of one answer are of one moment: a file that is loaded meanwhile is in all of them or in none.</summary>
public sealed class SnapshotFilter(B2BCentralDb db, FigureMemory memory) : IAsyncResourceFilter
{
    public async Task OnResourceExecutionAsync(ResourceExecutingContext context, ResourceExecutionDelegate next)
    {
        if (!HttpMethods.IsGet(context.HttpContext.Request.Method) || context.Filters.Any(filter => filter is OutsideSnapshotAttribute))
        {
            await next();
            return;
        }

        await using var moment = await db.Engine.BeginReadingAsync(db, context.HttpContext.RequestAborted);
        memory.SeesOneMoment();
        await next();
    }
}
