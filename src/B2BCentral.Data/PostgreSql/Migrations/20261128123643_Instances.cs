using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace B2BCentral.Data.PostgreSql.Migrations
{
    /// <inheritdoc />
    public partial class Instances : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "asks_for_days",
                table: "uploads",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<long>(
                name: "bytes_read",
                table: "uploads",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<string>(
                name: "instance",
                table: "uploads",
                type: "character varying(32)",
                maxLength: 32,
                nullable: false,
                defaultValue: "",
                collation: "C");

            migrationBuilder.AddColumn<bool>(
                name: "is_cancelled",
                table: "uploads",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<int>(
                name: "rows_read",
                table: "uploads",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "seen_at",
                table: "uploads",
                type: "timestamp(3) with time zone",
                precision: 3,
                nullable: false,
                defaultValue: new DateTimeOffset(new DateTime(1, 1, 1, 0, 0, 0, 0, DateTimeKind.Unspecified), new TimeSpan(0, 0, 0, 0, 0)));

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "started_at",
                table: "uploads",
                type: "timestamp(3) with time zone",
                precision: 3,
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "asks_for_days",
                table: "uploads");

            migrationBuilder.DropColumn(
                name: "bytes_read",
                table: "uploads");

            migrationBuilder.DropColumn(
                name: "instance",
                table: "uploads");

            migrationBuilder.DropColumn(
                name: "is_cancelled",
                table: "uploads");

            migrationBuilder.DropColumn(
                name: "rows_read",
                table: "uploads");

            migrationBuilder.DropColumn(
                name: "seen_at",
                table: "uploads");

            migrationBuilder.DropColumn(
                name: "started_at",
                table: "uploads");
        }
    }
}
