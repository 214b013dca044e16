using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace B2BCentral.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Instances : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "AsksForDays",
                table: "Uploads",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<long>(
                name: "BytesRead",
                table: "Uploads",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<string>(
                name: "Instance",
                table: "Uploads",
                type: "TEXT",
                maxLength: 32,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<bool>(
                name: "IsCancelled",
                table: "Uploads",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<int>(
                name: "RowsRead",
                table: "Uploads",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<long>(
                name: "SeenAt",
                table: "Uploads",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<long>(
                name: "StartedAt",
                table: "Uploads",
                type: "INTEGER",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "AsksForDays",
                table: "Uploads");

            migrationBuilder.DropColumn(
                name: "BytesRead",
                table: "Uploads");

            migrationBuilder.DropColumn(
                name: "Instance",
                table: "Uploads");

            migrationBuilder.DropColumn(
                name: "IsCancelled",
                table: "Uploads");

            migrationBuilder.DropColumn(
                name: "RowsRead",
                table: "Uploads");

            migrationBuilder.DropColumn(
                name: "SeenAt",
                table: "Uploads");

            migrationBuilder.DropColumn(
                name: "StartedAt",
                table: "Uploads");
        }
    }
}
