using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace B2BCentral.Data.SqlServer.Migrations
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
                type: "bit",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<long>(
                name: "BytesRead",
                table: "Uploads",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<string>(
                name: "Instance",
                table: "Uploads",
                type: "nvarchar(32)",
                maxLength: 32,
                nullable: false,
                defaultValue: "",
                collation: "Latin1_General_100_BIN2");

            migrationBuilder.AddColumn<bool>(
                name: "IsCancelled",
                table: "Uploads",
                type: "bit",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<int>(
                name: "RowsRead",
                table: "Uploads",
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "SeenAt",
                table: "Uploads",
                type: "datetimeoffset(3)",
                precision: 3,
                nullable: false,
                defaultValue: new DateTimeOffset(new DateTime(1, 1, 1, 0, 0, 0, 0, DateTimeKind.Unspecified), new TimeSpan(0, 0, 0, 0, 0)));

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "StartedAt",
                table: "Uploads",
                type: "datetimeoffset(3)",
                precision: 3,
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
