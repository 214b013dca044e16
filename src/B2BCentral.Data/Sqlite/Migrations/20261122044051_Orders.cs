using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace B2BCentral.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Orders : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "ChannelSummaries",
                columns: table => new
                {
                    SellerId = table.Column<int>(type: "INTEGER", nullable: false),
                    Marketplace = table.Column<string>(type: "TEXT", maxLength: 8, nullable: false),
                    Grain = table.Column<byte>(type: "INTEGER", nullable: false),
                    Day = table.Column<int>(type: "INTEGER", nullable: false),
                    IsBusiness = table.Column<bool>(type: "INTEGER", nullable: false),
                    Sales = table.Column<long>(type: "INTEGER", nullable: false),
                    Units = table.Column<long>(type: "INTEGER", nullable: false),
                    Orders = table.Column<long>(type: "INTEGER", nullable: false),
                    PricedOrders = table.Column<long>(type: "INTEGER", nullable: false),
                    OrderItems = table.Column<long>(type: "INTEGER", nullable: false),
                    CancelledSales = table.Column<long>(type: "INTEGER", nullable: false),
                    CancelledUnits = table.Column<long>(type: "INTEGER", nullable: false),
                    CancelledOrders = table.Column<long>(type: "INTEGER", nullable: false),
                    CancelledPricedOrders = table.Column<long>(type: "INTEGER", nullable: false),
                    CancelledOrderItems = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ChannelSummaries", x => new { x.SellerId, x.Marketplace, x.Grain, x.Day, x.IsBusiness });
                });

            migrationBuilder.CreateTable(
                name: "ProductIndustrySummaries",
                columns: table => new
                {
                    SellerId = table.Column<int>(type: "INTEGER", nullable: false),
                    Marketplace = table.Column<string>(type: "TEXT", maxLength: 8, nullable: false),
                    Grain = table.Column<byte>(type: "INTEGER", nullable: false),
                    Day = table.Column<int>(type: "INTEGER", nullable: false),
                    IndustryId = table.Column<int>(type: "INTEGER", nullable: false),
                    ProductId = table.Column<int>(type: "INTEGER", nullable: false),
                    Sales = table.Column<long>(type: "INTEGER", nullable: false),
                    Units = table.Column<long>(type: "INTEGER", nullable: false),
                    Orders = table.Column<long>(type: "INTEGER", nullable: false),
                    PricedOrders = table.Column<long>(type: "INTEGER", nullable: false),
                    OrderItems = table.Column<long>(type: "INTEGER", nullable: false),
                    CancelledSales = table.Column<long>(type: "INTEGER", nullable: false),
                    CancelledUnits = table.Column<long>(type: "INTEGER", nullable: false),
                    CancelledOrders = table.Column<long>(type: "INTEGER", nullable: false),
                    CancelledPricedOrders = table.Column<long>(type: "INTEGER", nullable: false),
                    CancelledOrderItems = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProductIndustrySummaries", x => new { x.SellerId, x.Marketplace, x.IndustryId, x.Grain, x.Day, x.ProductId });
                });

            migrationBuilder.CreateTable(
                name: "ProductSummaries",
                columns: table => new
                {
                    SellerId = table.Column<int>(type: "INTEGER", nullable: false),
                    Marketplace = table.Column<string>(type: "TEXT", maxLength: 8, nullable: false),
                    Grain = table.Column<byte>(type: "INTEGER", nullable: false),
                    Day = table.Column<int>(type: "INTEGER", nullable: false),
                    IsBusiness = table.Column<bool>(type: "INTEGER", nullable: false),
                    ProductId = table.Column<int>(type: "INTEGER", nullable: false),
                    Sales = table.Column<long>(type: "INTEGER", nullable: false),
                    Units = table.Column<long>(type: "INTEGER", nullable: false),
                    Orders = table.Column<long>(type: "INTEGER", nullable: false),
                    PricedOrders = table.Column<long>(type: "INTEGER", nullable: false),
                    OrderItems = table.Column<long>(type: "INTEGER", nullable: false),
                    CancelledSales = table.Column<long>(type: "INTEGER", nullable: false),
                    CancelledUnits = table.Column<long>(type: "INTEGER", nullable: false),
                    CancelledOrders = table.Column<long>(type: "INTEGER", nullable: false),
                    CancelledPricedOrders = table.Column<long>(type: "INTEGER", nullable: false),
                    CancelledOrderItems = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProductSummaries", x => new { x.SellerId, x.Marketplace, x.IsBusiness, x.Grain, x.Day, x.ProductId });
                });

            migrationBuilder.CreateTable(
                name: "SegmentSummaries",
                columns: table => new
                {
                    SellerId = table.Column<int>(type: "INTEGER", nullable: false),
                    Marketplace = table.Column<string>(type: "TEXT", maxLength: 8, nullable: false),
                    Grain = table.Column<byte>(type: "INTEGER", nullable: false),
                    Day = table.Column<int>(type: "INTEGER", nullable: false),
                    Dimension = table.Column<byte>(type: "INTEGER", nullable: false),
                    SegmentId = table.Column<int>(type: "INTEGER", nullable: false),
                    Sales = table.Column<long>(type: "INTEGER", nullable: false),
                    Units = table.Column<long>(type: "INTEGER", nullable: false),
                    Orders = table.Column<long>(type: "INTEGER", nullable: false),
                    PricedOrders = table.Column<long>(type: "INTEGER", nullable: false),
                    OrderItems = table.Column<long>(type: "INTEGER", nullable: false),
                    CancelledSales = table.Column<long>(type: "INTEGER", nullable: false),
                    CancelledUnits = table.Column<long>(type: "INTEGER", nullable: false),
                    CancelledOrders = table.Column<long>(type: "INTEGER", nullable: false),
                    CancelledPricedOrders = table.Column<long>(type: "INTEGER", nullable: false),
                    CancelledOrderItems = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SegmentSummaries", x => new { x.SellerId, x.Marketplace, x.Dimension, x.Grain, x.Day, x.SegmentId });
                });

            migrationBuilder.CreateTable(
                name: "Sellers",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Slug = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    IsDemo = table.Column<bool>(type: "INTEGER", nullable: false),
                    IsPeer = table.Column<bool>(type: "INTEGER", nullable: false),
                    WeekStart = table.Column<int>(type: "INTEGER", nullable: false),
                    Counting = table.Column<int>(type: "INTEGER", nullable: false),
                    CreatedAt = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Sellers", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ApiKeys",
                columns: table => new
                {
                    SellerId = table.Column<int>(type: "INTEGER", nullable: false),
                    ApiKeyId = table.Column<int>(type: "INTEGER", nullable: false),
                    Hash = table.Column<byte[]>(type: "BLOB", maxLength: 32, nullable: false),
                    CreatedAt = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ApiKeys", x => new { x.SellerId, x.ApiKeyId });
                    table.ForeignKey(
                        name: "FK_ApiKeys_Sellers_SellerId",
                        column: x => x.SellerId,
                        principalTable: "Sellers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Buyers",
                columns: table => new
                {
                    SellerId = table.Column<int>(type: "INTEGER", nullable: false),
                    BuyerId = table.Column<int>(type: "INTEGER", nullable: false),
                    KeyKind = table.Column<byte>(type: "INTEGER", nullable: false),
                    Key = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    IndustryId = table.Column<int>(type: "INTEGER", nullable: false),
                    RegionId = table.Column<int>(type: "INTEGER", nullable: false),
                    SizeId = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Buyers", x => new { x.SellerId, x.BuyerId });
                    table.ForeignKey(
                        name: "FK_Buyers_Sellers_SellerId",
                        column: x => x.SellerId,
                        principalTable: "Sellers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Marketplaces",
                columns: table => new
                {
                    SellerId = table.Column<int>(type: "INTEGER", nullable: false),
                    Code = table.Column<string>(type: "TEXT", maxLength: 8, nullable: false),
                    FirstOrderDay = table.Column<int>(type: "INTEGER", nullable: true),
                    LastOrderDay = table.Column<int>(type: "INTEGER", nullable: true),
                    ImportedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    DataVersion = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Marketplaces", x => new { x.SellerId, x.Code });
                    table.ForeignKey(
                        name: "FK_Marketplaces_Sellers_SellerId",
                        column: x => x.SellerId,
                        principalTable: "Sellers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Products",
                columns: table => new
                {
                    SellerId = table.Column<int>(type: "INTEGER", nullable: false),
                    ProductId = table.Column<int>(type: "INTEGER", nullable: false),
                    Sku = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Asin = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    Title = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    Category = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Products", x => new { x.SellerId, x.ProductId });
                    table.ForeignKey(
                        name: "FK_Products_Sellers_SellerId",
                        column: x => x.SellerId,
                        principalTable: "Sellers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Segments",
                columns: table => new
                {
                    SellerId = table.Column<int>(type: "INTEGER", nullable: false),
                    SegmentId = table.Column<int>(type: "INTEGER", nullable: false),
                    Dimension = table.Column<byte>(type: "INTEGER", nullable: false),
                    ParentId = table.Column<int>(type: "INTEGER", nullable: true),
                    Key = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Segments", x => new { x.SellerId, x.SegmentId });
                    table.ForeignKey(
                        name: "FK_Segments_Sellers_SellerId",
                        column: x => x.SellerId,
                        principalTable: "Sellers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "WidgetPreferences",
                columns: table => new
                {
                    SellerId = table.Column<int>(type: "INTEGER", nullable: false),
                    UserId = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Widget = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    IsMinimized = table.Column<bool>(type: "INTEGER", nullable: false),
                    Stars = table.Column<int>(type: "INTEGER", nullable: true),
                    Comment = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    RatedAt = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_WidgetPreferences", x => new { x.SellerId, x.UserId, x.Widget });
                    table.ForeignKey(
                        name: "FK_WidgetPreferences_Sellers_SellerId",
                        column: x => x.SellerId,
                        principalTable: "Sellers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Imports",
                columns: table => new
                {
                    SellerId = table.Column<int>(type: "INTEGER", nullable: false),
                    ImportId = table.Column<int>(type: "INTEGER", nullable: false),
                    Marketplace = table.Column<string>(type: "TEXT", maxLength: 8, nullable: false),
                    FileName = table.Column<string>(type: "TEXT", maxLength: 260, nullable: false),
                    Format = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Recognised = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    FinishedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    RowsRead = table.Column<int>(type: "INTEGER", nullable: false),
                    Added = table.Column<int>(type: "INTEGER", nullable: false),
                    Changed = table.Column<int>(type: "INTEGER", nullable: false),
                    Unchanged = table.Column<int>(type: "INTEGER", nullable: false),
                    Older = table.Column<int>(type: "INTEGER", nullable: false),
                    Rejected = table.Column<int>(type: "INTEGER", nullable: false),
                    NonAmazon = table.Column<int>(type: "INTEGER", nullable: false),
                    Rounded = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Imports", x => new { x.SellerId, x.ImportId });
                    table.ForeignKey(
                        name: "FK_Imports_Marketplaces_SellerId_Marketplace",
                        columns: x => new { x.SellerId, x.Marketplace },
                        principalTable: "Marketplaces",
                        principalColumns: new[] { "SellerId", "Code" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Orders",
                columns: table => new
                {
                    SellerId = table.Column<int>(type: "INTEGER", nullable: false),
                    OrderId = table.Column<int>(type: "INTEGER", nullable: false),
                    Marketplace = table.Column<string>(type: "TEXT", maxLength: 8, nullable: false),
                    OrderNumber = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Day = table.Column<int>(type: "INTEGER", nullable: false),
                    PurchasedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    LastUpdatedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    IsNonAmazon = table.Column<bool>(type: "INTEGER", nullable: false),
                    IsBusiness = table.Column<bool>(type: "INTEGER", nullable: false),
                    Status = table.Column<byte>(type: "INTEGER", nullable: false),
                    Fulfillment = table.Column<byte>(type: "INTEGER", nullable: false),
                    BuyerId = table.Column<int>(type: "INTEGER", nullable: true),
                    IndustryId = table.Column<int>(type: "INTEGER", nullable: false),
                    RegionId = table.Column<int>(type: "INTEGER", nullable: false),
                    SizeId = table.Column<int>(type: "INTEGER", nullable: false),
                    PurchaseOrderNumber = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Orders", x => new { x.SellerId, x.OrderId });
                    table.ForeignKey(
                        name: "FK_Orders_Marketplaces_SellerId_Marketplace",
                        columns: x => new { x.SellerId, x.Marketplace },
                        principalTable: "Marketplaces",
                        principalColumns: new[] { "SellerId", "Code" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Offers",
                columns: table => new
                {
                    SellerId = table.Column<int>(type: "INTEGER", nullable: false),
                    Marketplace = table.Column<string>(type: "TEXT", maxLength: 8, nullable: false),
                    ProductId = table.Column<int>(type: "INTEGER", nullable: false),
                    StandardPrice = table.Column<long>(type: "INTEGER", nullable: true),
                    BusinessPrice = table.Column<long>(type: "INTEGER", nullable: true),
                    Stock = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Offers", x => new { x.SellerId, x.Marketplace, x.ProductId });
                    table.ForeignKey(
                        name: "FK_Offers_Products_SellerId_ProductId",
                        columns: x => new { x.SellerId, x.ProductId },
                        principalTable: "Products",
                        principalColumns: new[] { "SellerId", "ProductId" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "RejectedRows",
                columns: table => new
                {
                    SellerId = table.Column<int>(type: "INTEGER", nullable: false),
                    ImportId = table.Column<int>(type: "INTEGER", nullable: false),
                    LineNumber = table.Column<int>(type: "INTEGER", nullable: false),
                    Field = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Value = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Remedy = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RejectedRows", x => new { x.SellerId, x.ImportId, x.LineNumber });
                    table.ForeignKey(
                        name: "FK_RejectedRows_Imports_SellerId_ImportId",
                        columns: x => new { x.SellerId, x.ImportId },
                        principalTable: "Imports",
                        principalColumns: new[] { "SellerId", "ImportId" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "OrderItems",
                columns: table => new
                {
                    SellerId = table.Column<int>(type: "INTEGER", nullable: false),
                    OrderId = table.Column<int>(type: "INTEGER", nullable: false),
                    Line = table.Column<int>(type: "INTEGER", nullable: false),
                    ProductId = table.Column<int>(type: "INTEGER", nullable: false),
                    Quantity = table.Column<int>(type: "INTEGER", nullable: false),
                    Amount = table.Column<long>(type: "INTEGER", nullable: true),
                    PromotionDiscount = table.Column<long>(type: "INTEGER", nullable: true),
                    IsCancelled = table.Column<bool>(type: "INTEGER", nullable: false),
                    Status = table.Column<byte>(type: "INTEGER", nullable: false),
                    PriceDesignation = table.Column<byte>(type: "INTEGER", nullable: false),
                    OrderItemId = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OrderItems", x => new { x.SellerId, x.OrderId, x.Line });
                    table.ForeignKey(
                        name: "FK_OrderItems_Orders_SellerId_OrderId",
                        columns: x => new { x.SellerId, x.OrderId },
                        principalTable: "Orders",
                        principalColumns: new[] { "SellerId", "OrderId" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_OrderItems_Products_SellerId_ProductId",
                        columns: x => new { x.SellerId, x.ProductId },
                        principalTable: "Products",
                        principalColumns: new[] { "SellerId", "ProductId" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "QuantityDiscountTiers",
                columns: table => new
                {
                    SellerId = table.Column<int>(type: "INTEGER", nullable: false),
                    Marketplace = table.Column<string>(type: "TEXT", maxLength: 8, nullable: false),
                    ProductId = table.Column<int>(type: "INTEGER", nullable: false),
                    LowerBound = table.Column<int>(type: "INTEGER", nullable: false),
                    PercentOff = table.Column<int>(type: "INTEGER", nullable: true),
                    FixedPrice = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_QuantityDiscountTiers", x => new { x.SellerId, x.Marketplace, x.ProductId, x.LowerBound });
                    table.ForeignKey(
                        name: "FK_QuantityDiscountTiers_Offers_SellerId_Marketplace_ProductId",
                        columns: x => new { x.SellerId, x.Marketplace, x.ProductId },
                        principalTable: "Offers",
                        principalColumns: new[] { "SellerId", "Marketplace", "ProductId" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_ApiKeys_Hash",
                table: "ApiKeys",
                column: "Hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Buyers_SellerId_KeyKind_Key",
                table: "Buyers",
                columns: new[] { "SellerId", "KeyKind", "Key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Orders_SellerId_BuyerId",
                table: "Orders",
                columns: new[] { "SellerId", "BuyerId" },
                filter: "\"BuyerId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Orders_SellerId_Marketplace_Day",
                table: "Orders",
                columns: new[] { "SellerId", "Marketplace", "Day" });

            migrationBuilder.CreateIndex(
                name: "IX_Orders_SellerId_Marketplace_OrderNumber",
                table: "Orders",
                columns: new[] { "SellerId", "Marketplace", "OrderNumber" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Products_SellerId_Sku",
                table: "Products",
                columns: new[] { "SellerId", "Sku" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Sellers_Slug",
                table: "Sellers",
                column: "Slug",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ApiKeys");

            migrationBuilder.DropTable(
                name: "Buyers");

            migrationBuilder.DropTable(
                name: "ChannelSummaries");

            migrationBuilder.DropTable(
                name: "OrderItems");

            migrationBuilder.DropTable(
                name: "ProductIndustrySummaries");

            migrationBuilder.DropTable(
                name: "ProductSummaries");

            migrationBuilder.DropTable(
                name: "QuantityDiscountTiers");

            migrationBuilder.DropTable(
                name: "RejectedRows");

            migrationBuilder.DropTable(
                name: "Segments");

            migrationBuilder.DropTable(
                name: "SegmentSummaries");

            migrationBuilder.DropTable(
                name: "WidgetPreferences");

            migrationBuilder.DropTable(
                name: "Orders");

            migrationBuilder.DropTable(
                name: "Offers");

            migrationBuilder.DropTable(
                name: "Imports");

            migrationBuilder.DropTable(
                name: "Products");

            migrationBuilder.DropTable(
                name: "Marketplaces");

            migrationBuilder.DropTable(
                name: "Sellers");
        }
    }
}
