using Microsoft.EntityFrameworkCore.Metadata;

namespace B2BCentral.Data.Engines;

public static class EntityDepth
{
    /// <summary>How long the longest chain of references from it is: rows of a lower depth are there first and gone last.</summary>
    public static int Depth(this IReadOnlyEntityType entity) =>
        entity.GetForeignKeys().Where(key => key.PrincipalEntityType != entity).Select(key => 1 + key.PrincipalEntityType.Depth()).DefaultIfEmpty(0).Max();
}
