using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace B2BCentral.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class ImportNotes : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Notes",
                table: "Imports",
                type: "TEXT",
                maxLength: 2000,
                nullable: false,
                defaultValue: "");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "Notes",
                table: "Imports");
        }
    }
}
