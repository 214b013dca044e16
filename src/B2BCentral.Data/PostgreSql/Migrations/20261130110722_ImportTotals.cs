using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace B2BCentral.Data.PostgreSql.Migrations
{
    /// <inheritdoc />
    public partial class ImportTotals : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(
                name: "orders",
                table: "imports",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "orders_b2_b",
                table: "imports",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "sales",
                table: "imports",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "sales_b2_b",
                table: "imports",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "units",
                table: "imports",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "units_b2_b",
                table: "imports",
                type: "bigint",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "orders",
                table: "imports");

            migrationBuilder.DropColumn(
                name: "orders_b2_b",
                table: "imports");

            migrationBuilder.DropColumn(
                name: "sales",
                table: "imports");

            migrationBuilder.DropColumn(
                name: "sales_b2_b",
                table: "imports");

            migrationBuilder.DropColumn(
                name: "units",
                table: "imports");

            migrationBuilder.DropColumn(
                name: "units_b2_b",
                table: "imports");
        }
    }
}
