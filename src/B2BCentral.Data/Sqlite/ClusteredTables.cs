using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations;

namespace B2BCentral.Data.Sqlite;

/// <summary>Stores every table with a composite key in the order of that key, so one seller is one range and no second index is kept.</summary>
#pragma warning disable EF1001 // The generator is internal only by namespace; EF Core offers no option for WITHOUT ROWID.
internal sealed class ClusteredTables(MigrationsSqlGeneratorDependencies dependencies, IRelationalAnnotationProvider annotations)
    : SqliteMigrationsSqlGenerator(dependencies, annotations)
#pragma warning restore EF1001
{
    protected override void Generate(CreateTableOperation operation, IModel? model, MigrationCommandListBuilder builder, bool terminate = true)
    {
        base.Generate(operation, model, builder, terminate: false);
        if (operation.PrimaryKey?.Columns.Length > 1) builder.Append(" WITHOUT ROWID");
        if (!terminate) return;

        builder.AppendLine(Dependencies.SqlGenerationHelper.StatementTerminator);
        EndStatement(builder);
    }
}
