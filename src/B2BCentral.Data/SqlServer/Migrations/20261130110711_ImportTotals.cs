using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace B2BCentral.Data.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class ImportTotals : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(
                name: "Orders",
                table: "Imports",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "OrdersB2B",
                table: "Imports",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "Sales",
                table: "Imports",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "SalesB2B",
                table: "Imports",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "Units",
                table: "Imports",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "UnitsB2B",
                table: "Imports",
                type: "bigint",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "Orders",
                table: "Imports");

            migrationBuilder.DropColumn(
                name: "OrdersB2B",
                table: "Imports");

            migrationBuilder.DropColumn(
                name: "Sales",
                table: "Imports");

            migrationBuilder.DropColumn(
                name: "SalesB2B",
                table: "Imports");

            migrationBuilder.DropColumn(
                name: "Units",
                table: "Imports");

            migrationBuilder.DropColumn(
                name: "UnitsB2B",
                table: "Imports");
        }
    }
}
