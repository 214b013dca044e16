using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace B2BCentral.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class ItemStatistics : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql(OrderStatistics.KnownOfItems);

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder) => migrationBuilder.Sql(OrderStatistics.ForgottenOfItems);
    }
}
