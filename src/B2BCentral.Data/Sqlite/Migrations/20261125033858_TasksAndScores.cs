using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace B2BCentral.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class TasksAndScores : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(
                name: "AboveListSince",
                table: "Offers",
                type: "INTEGER",
                nullable: true);

            // Since when is not known of prices that are above their standard price already; from now on is the most that can be said.
            migrationBuilder.Sql("UPDATE \"Offers\" SET \"AboveListSince\" = unixepoch() * 1000 WHERE \"BusinessPrice\" > \"StandardPrice\";");

            migrationBuilder.CreateTable(
                name: "BusinessProfiles",
                columns: table => new
                {
                    SellerId = table.Column<int>(type: "INTEGER", nullable: false),
                    About = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    YearEstablished = table.Column<int>(type: "INTEGER", nullable: true),
                    Employees = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    AnnualRevenue = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    Duns = table.Column<string>(type: "TEXT", maxLength: 9, nullable: true),
                    LegalName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Street = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    PostalCode = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    City = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Region = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Country = table.Column<string>(type: "TEXT", maxLength: 2, nullable: true),
                    Logo = table.Column<byte[]>(type: "BLOB", nullable: true),
                    LogoContentType = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    UpdatedAt = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BusinessProfiles", x => x.SellerId);
                    table.ForeignKey(
                        name: "FK_BusinessProfiles_Sellers_SellerId",
                        column: x => x.SellerId,
                        principalTable: "Sellers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "BuyerRequests",
                columns: table => new
                {
                    SellerId = table.Column<int>(type: "INTEGER", nullable: false),
                    RequestId = table.Column<int>(type: "INTEGER", nullable: false),
                    Marketplace = table.Column<string>(type: "TEXT", maxLength: 8, nullable: false),
                    ProductId = table.Column<int>(type: "INTEGER", nullable: false),
                    Asin = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Company = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Quantity = table.Column<int>(type: "INTEGER", nullable: false),
                    HopedPrice = table.Column<long>(type: "INTEGER", nullable: true),
                    Note = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    AskedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    AskerHash = table.Column<byte[]>(type: "BLOB", maxLength: 32, nullable: false),
                    AnsweredAt = table.Column<long>(type: "INTEGER", nullable: true),
                    AnsweredBy = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    AnsweredFrom = table.Column<int>(type: "INTEGER", nullable: true),
                    AnsweredPrice = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BuyerRequests", x => new { x.SellerId, x.RequestId });
                    table.ForeignKey(
                        name: "FK_BuyerRequests_Marketplaces_SellerId_Marketplace",
                        columns: x => new { x.SellerId, x.Marketplace },
                        principalTable: "Marketplaces",
                        principalColumns: new[] { "SellerId", "Code" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_BuyerRequests_Products_SellerId_ProductId",
                        columns: x => new { x.SellerId, x.ProductId },
                        principalTable: "Products",
                        principalColumns: new[] { "SellerId", "ProductId" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Certifications",
                columns: table => new
                {
                    SellerId = table.Column<int>(type: "INTEGER", nullable: false),
                    CertificationId = table.Column<int>(type: "INTEGER", nullable: false),
                    Type = table.Column<byte>(type: "INTEGER", nullable: false),
                    OtherName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    IssuingBody = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Number = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    IssuedOn = table.Column<int>(type: "INTEGER", nullable: false),
                    ExpiresOn = table.Column<int>(type: "INTEGER", nullable: true),
                    State = table.Column<byte>(type: "INTEGER", nullable: false),
                    FileName = table.Column<string>(type: "TEXT", maxLength: 260, nullable: false),
                    ContentType = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    SubmittedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    SubmittedBy = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    DecidedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    DecidedBy = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    RenewedBy = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Certifications", x => new { x.SellerId, x.CertificationId });
                    table.ForeignKey(
                        name: "FK_Certifications_Sellers_SellerId",
                        column: x => x.SellerId,
                        principalTable: "Sellers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Credentials",
                columns: table => new
                {
                    SellerId = table.Column<int>(type: "INTEGER", nullable: false),
                    Marketplace = table.Column<string>(type: "TEXT", maxLength: 8, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    State = table.Column<byte>(type: "INTEGER", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    ProposedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    DecidedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    DecidedBy = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    CheckedAt = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Credentials", x => new { x.SellerId, x.Marketplace, x.Kind });
                    table.ForeignKey(
                        name: "FK_Credentials_Marketplaces_SellerId_Marketplace",
                        columns: x => new { x.SellerId, x.Marketplace },
                        principalTable: "Marketplaces",
                        principalColumns: new[] { "SellerId", "Code" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "DailyScores",
                columns: table => new
                {
                    SellerId = table.Column<int>(type: "INTEGER", nullable: false),
                    Marketplace = table.Column<string>(type: "TEXT", maxLength: 8, nullable: false),
                    Day = table.Column<int>(type: "INTEGER", nullable: false),
                    Version = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Sales = table.Column<int>(type: "INTEGER", nullable: true),
                    Pricing = table.Column<int>(type: "INTEGER", nullable: true),
                    Products = table.Column<int>(type: "INTEGER", nullable: true),
                    Profile = table.Column<int>(type: "INTEGER", nullable: true),
                    Inputs = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DailyScores", x => new { x.SellerId, x.Marketplace, x.Day });
                    table.ForeignKey(
                        name: "FK_DailyScores_Marketplaces_SellerId_Marketplace",
                        columns: x => new { x.SellerId, x.Marketplace },
                        principalTable: "Marketplaces",
                        principalColumns: new[] { "SellerId", "Code" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "JobRuns",
                columns: table => new
                {
                    SellerId = table.Column<int>(type: "INTEGER", nullable: false),
                    Marketplace = table.Column<string>(type: "TEXT", maxLength: 8, nullable: false),
                    Job = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Slot = table.Column<long>(type: "INTEGER", nullable: false),
                    StartedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    EndedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    Failed = table.Column<bool>(type: "INTEGER", nullable: false),
                    Result = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_JobRuns", x => new { x.SellerId, x.Marketplace, x.Job });
                    table.ForeignKey(
                        name: "FK_JobRuns_Marketplaces_SellerId_Marketplace",
                        columns: x => new { x.SellerId, x.Marketplace },
                        principalTable: "Marketplaces",
                        principalColumns: new[] { "SellerId", "Code" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PeerCategories",
                columns: table => new
                {
                    SellerId = table.Column<int>(type: "INTEGER", nullable: false),
                    Marketplace = table.Column<string>(type: "TEXT", maxLength: 8, nullable: false),
                    Category = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PeerCategories", x => new { x.SellerId, x.Marketplace, x.Category });
                    table.ForeignKey(
                        name: "FK_PeerCategories_Marketplaces_SellerId_Marketplace",
                        columns: x => new { x.SellerId, x.Marketplace },
                        principalTable: "Marketplaces",
                        principalColumns: new[] { "SellerId", "Code" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PeerStandings",
                columns: table => new
                {
                    SellerId = table.Column<int>(type: "INTEGER", nullable: false),
                    Marketplace = table.Column<string>(type: "TEXT", maxLength: 8, nullable: false),
                    Day = table.Column<int>(type: "INTEGER", nullable: false),
                    Share = table.Column<int>(type: "INTEGER", nullable: true),
                    Peers = table.Column<int>(type: "INTEGER", nullable: false),
                    Below = table.Column<int>(type: "INTEGER", nullable: false),
                    Equal = table.Column<int>(type: "INTEGER", nullable: false),
                    RefreshedAt = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PeerStandings", x => new { x.SellerId, x.Marketplace });
                    table.ForeignKey(
                        name: "FK_PeerStandings_Marketplaces_SellerId_Marketplace",
                        columns: x => new { x.SellerId, x.Marketplace },
                        principalTable: "Marketplaces",
                        principalColumns: new[] { "SellerId", "Code" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "TaskRecords",
                columns: table => new
                {
                    SellerId = table.Column<int>(type: "INTEGER", nullable: false),
                    TaskId = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Type = table.Column<byte>(type: "INTEGER", nullable: false),
                    Marketplace = table.Column<string>(type: "TEXT", maxLength: 8, nullable: true),
                    Title = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Subject = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    AppearedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    End = table.Column<byte>(type: "INTEGER", nullable: false),
                    EndedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    EndedBy = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    DismissedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    DismissedBy = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TaskRecords", x => new { x.SellerId, x.TaskId });
                    table.ForeignKey(
                        name: "FK_TaskRecords_Sellers_SellerId",
                        column: x => x.SellerId,
                        principalTable: "Sellers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "CertificationFiles",
                columns: table => new
                {
                    SellerId = table.Column<int>(type: "INTEGER", nullable: false),
                    CertificationId = table.Column<int>(type: "INTEGER", nullable: false),
                    Content = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CertificationFiles", x => new { x.SellerId, x.CertificationId });
                    table.ForeignKey(
                        name: "FK_CertificationFiles_Certifications_SellerId_CertificationId",
                        columns: x => new { x.SellerId, x.CertificationId },
                        principalTable: "Certifications",
                        principalColumns: new[] { "SellerId", "CertificationId" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_BuyerRequests_AskerHash",
                table: "BuyerRequests",
                column: "AskerHash");

            migrationBuilder.CreateIndex(
                name: "IX_BuyerRequests_SellerId_Marketplace_AskedAt",
                table: "BuyerRequests",
                columns: new[] { "SellerId", "Marketplace", "AskedAt" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "BusinessProfiles");

            migrationBuilder.DropTable(
                name: "BuyerRequests");

            migrationBuilder.DropTable(
                name: "CertificationFiles");

            migrationBuilder.DropTable(
                name: "Credentials");

            migrationBuilder.DropTable(
                name: "DailyScores");

            migrationBuilder.DropTable(
                name: "JobRuns");

            migrationBuilder.DropTable(
                name: "PeerCategories");

            migrationBuilder.DropTable(
                name: "PeerStandings");

            migrationBuilder.DropTable(
                name: "TaskRecords");

            migrationBuilder.DropTable(
                name: "Certifications");

            migrationBuilder.DropColumn(
                name: "AboveListSince",
                table: "Offers");
        }
    }
}
