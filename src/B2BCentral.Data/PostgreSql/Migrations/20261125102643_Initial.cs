using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace B2BCentral.Data.PostgreSql.Migrations
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "channel_summaries",
                columns: table => new
                {
                    seller_id = table.Column<int>(type: "integer", nullable: false),
                    marketplace = table.Column<string>(type: "character varying(8)", maxLength: 8, nullable: false, collation: "C"),
                    grain = table.Column<byte>(type: "smallint", nullable: false),
                    day = table.Column<DateOnly>(type: "date", nullable: false),
                    is_business = table.Column<bool>(type: "boolean", nullable: false),
                    sales = table.Column<long>(type: "bigint", nullable: false),
                    units = table.Column<long>(type: "bigint", nullable: false),
                    orders = table.Column<long>(type: "bigint", nullable: false),
                    priced_orders = table.Column<long>(type: "bigint", nullable: false),
                    order_items = table.Column<long>(type: "bigint", nullable: false),
                    cancelled_sales = table.Column<long>(type: "bigint", nullable: false),
                    cancelled_units = table.Column<long>(type: "bigint", nullable: false),
                    cancelled_orders = table.Column<long>(type: "bigint", nullable: false),
                    cancelled_priced_orders = table.Column<long>(type: "bigint", nullable: false),
                    cancelled_order_items = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_channel_summaries", x => new { x.seller_id, x.marketplace, x.grain, x.day, x.is_business });
                });

            migrationBuilder.CreateTable(
                name: "data_protection_keys",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    friendly_name = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    xml = table.Column<string>(type: "text", nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_data_protection_keys", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "product_industry_summaries",
                columns: table => new
                {
                    seller_id = table.Column<int>(type: "integer", nullable: false),
                    marketplace = table.Column<string>(type: "character varying(8)", maxLength: 8, nullable: false, collation: "C"),
                    grain = table.Column<byte>(type: "smallint", nullable: false),
                    day = table.Column<DateOnly>(type: "date", nullable: false),
                    industry_id = table.Column<int>(type: "integer", nullable: false),
                    product_id = table.Column<int>(type: "integer", nullable: false),
                    sales = table.Column<long>(type: "bigint", nullable: false),
                    units = table.Column<long>(type: "bigint", nullable: false),
                    orders = table.Column<long>(type: "bigint", nullable: false),
                    priced_orders = table.Column<long>(type: "bigint", nullable: false),
                    order_items = table.Column<long>(type: "bigint", nullable: false),
                    cancelled_sales = table.Column<long>(type: "bigint", nullable: false),
                    cancelled_units = table.Column<long>(type: "bigint", nullable: false),
                    cancelled_orders = table.Column<long>(type: "bigint", nullable: false),
                    cancelled_priced_orders = table.Column<long>(type: "bigint", nullable: false),
                    cancelled_order_items = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_product_industry_summaries", x => new { x.seller_id, x.marketplace, x.industry_id, x.grain, x.day, x.product_id });
                });

            migrationBuilder.CreateTable(
                name: "product_summaries",
                columns: table => new
                {
                    seller_id = table.Column<int>(type: "integer", nullable: false),
                    marketplace = table.Column<string>(type: "character varying(8)", maxLength: 8, nullable: false, collation: "C"),
                    grain = table.Column<byte>(type: "smallint", nullable: false),
                    day = table.Column<DateOnly>(type: "date", nullable: false),
                    is_business = table.Column<bool>(type: "boolean", nullable: false),
                    product_id = table.Column<int>(type: "integer", nullable: false),
                    sales = table.Column<long>(type: "bigint", nullable: false),
                    units = table.Column<long>(type: "bigint", nullable: false),
                    orders = table.Column<long>(type: "bigint", nullable: false),
                    priced_orders = table.Column<long>(type: "bigint", nullable: false),
                    order_items = table.Column<long>(type: "bigint", nullable: false),
                    cancelled_sales = table.Column<long>(type: "bigint", nullable: false),
                    cancelled_units = table.Column<long>(type: "bigint", nullable: false),
                    cancelled_orders = table.Column<long>(type: "bigint", nullable: false),
                    cancelled_priced_orders = table.Column<long>(type: "bigint", nullable: false),
                    cancelled_order_items = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_product_summaries", x => new { x.seller_id, x.marketplace, x.is_business, x.grain, x.day, x.product_id });
                });

            migrationBuilder.CreateTable(
                name: "segment_summaries",
                columns: table => new
                {
                    seller_id = table.Column<int>(type: "integer", nullable: false),
                    marketplace = table.Column<string>(type: "character varying(8)", maxLength: 8, nullable: false, collation: "C"),
                    grain = table.Column<byte>(type: "smallint", nullable: false),
                    day = table.Column<DateOnly>(type: "date", nullable: false),
                    dimension = table.Column<byte>(type: "smallint", nullable: false),
                    segment_id = table.Column<int>(type: "integer", nullable: false),
                    sales = table.Column<long>(type: "bigint", nullable: false),
                    units = table.Column<long>(type: "bigint", nullable: false),
                    orders = table.Column<long>(type: "bigint", nullable: false),
                    priced_orders = table.Column<long>(type: "bigint", nullable: false),
                    order_items = table.Column<long>(type: "bigint", nullable: false),
                    cancelled_sales = table.Column<long>(type: "bigint", nullable: false),
                    cancelled_units = table.Column<long>(type: "bigint", nullable: false),
                    cancelled_orders = table.Column<long>(type: "bigint", nullable: false),
                    cancelled_priced_orders = table.Column<long>(type: "bigint", nullable: false),
                    cancelled_order_items = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_segment_summaries", x => new { x.seller_id, x.marketplace, x.dimension, x.grain, x.day, x.segment_id });
                });

            migrationBuilder.CreateTable(
                name: "sellers",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    slug = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false, collation: "C"),
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    is_demo = table.Column<bool>(type: "boolean", nullable: false),
                    is_peer = table.Column<bool>(type: "boolean", nullable: false),
                    week_start = table.Column<int>(type: "integer", nullable: false),
                    counting = table.Column<int>(type: "integer", nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp(3) with time zone", precision: 3, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_sellers", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "users",
                columns: table => new
                {
                    id = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false, collation: "C"),
                    name = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    is_operator = table.Column<bool>(type: "boolean", nullable: false),
                    is_demo = table.Column<bool>(type: "boolean", nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp(3) with time zone", precision: 3, nullable: false),
                    user_name = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true, collation: "C"),
                    normalized_user_name = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true, collation: "C"),
                    email = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true, collation: "C"),
                    normalized_email = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true, collation: "C"),
                    email_confirmed = table.Column<bool>(type: "boolean", nullable: false),
                    password_hash = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true, collation: "C"),
                    security_stamp = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true, collation: "C"),
                    concurrency_stamp = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true, collation: "C"),
                    two_factor_enabled = table.Column<bool>(type: "boolean", nullable: false),
                    lockout_end = table.Column<DateTimeOffset>(type: "timestamp(3) with time zone", precision: 3, nullable: true),
                    lockout_enabled = table.Column<bool>(type: "boolean", nullable: false),
                    access_failed_count = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_users", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "api_keys",
                columns: table => new
                {
                    seller_id = table.Column<int>(type: "integer", nullable: false),
                    api_key_id = table.Column<int>(type: "integer", nullable: false),
                    name = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false, collation: "C"),
                    scope = table.Column<byte>(type: "smallint", nullable: false),
                    hash = table.Column<byte[]>(type: "bytea", maxLength: 32, nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp(3) with time zone", precision: 3, nullable: false),
                    created_by = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false, collation: "C"),
                    used_at = table.Column<DateTimeOffset>(type: "timestamp(3) with time zone", precision: 3, nullable: true),
                    revoked_at = table.Column<DateTimeOffset>(type: "timestamp(3) with time zone", precision: 3, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_api_keys", x => new { x.seller_id, x.api_key_id });
                    table.ForeignKey(
                        name: "fk_api_keys_sellers_seller_id",
                        column: x => x.seller_id,
                        principalTable: "sellers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "business_profiles",
                columns: table => new
                {
                    seller_id = table.Column<int>(type: "integer", nullable: false),
                    about = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true, collation: "C"),
                    year_established = table.Column<int>(type: "integer", nullable: true),
                    employees = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true, collation: "C"),
                    annual_revenue = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true, collation: "C"),
                    duns = table.Column<string>(type: "character varying(9)", maxLength: 9, nullable: true, collation: "C"),
                    legal_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true, collation: "C"),
                    street = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true, collation: "C"),
                    postal_code = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true, collation: "C"),
                    city = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true, collation: "C"),
                    region = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true, collation: "C"),
                    country = table.Column<string>(type: "character varying(2)", maxLength: 2, nullable: true, collation: "C"),
                    logo = table.Column<byte[]>(type: "bytea", nullable: true),
                    logo_content_type = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true, collation: "C"),
                    updated_at = table.Column<DateTimeOffset>(type: "timestamp(3) with time zone", precision: 3, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_business_profiles", x => x.seller_id);
                    table.ForeignKey(
                        name: "fk_business_profiles_sellers_seller_id",
                        column: x => x.seller_id,
                        principalTable: "sellers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "buyers",
                columns: table => new
                {
                    seller_id = table.Column<int>(type: "integer", nullable: false),
                    buyer_id = table.Column<int>(type: "integer", nullable: false),
                    key_kind = table.Column<byte>(type: "smallint", nullable: false),
                    key = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true, collation: "C"),
                    email_domain = table.Column<string>(type: "character varying(253)", maxLength: 253, nullable: true, collation: "C"),
                    tax_id = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true, collation: "C"),
                    industry_id = table.Column<int>(type: "integer", nullable: false),
                    region_id = table.Column<int>(type: "integer", nullable: false),
                    size_id = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_buyers", x => new { x.seller_id, x.buyer_id });
                    table.ForeignKey(
                        name: "fk_buyers_sellers_seller_id",
                        column: x => x.seller_id,
                        principalTable: "sellers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "certifications",
                columns: table => new
                {
                    seller_id = table.Column<int>(type: "integer", nullable: false),
                    certification_id = table.Column<int>(type: "integer", nullable: false),
                    type = table.Column<byte>(type: "smallint", nullable: false),
                    other_name = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true, collation: "C"),
                    issuing_body = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    number = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true, collation: "C"),
                    issued_on = table.Column<DateOnly>(type: "date", nullable: false),
                    expires_on = table.Column<DateOnly>(type: "date", nullable: true),
                    state = table.Column<byte>(type: "smallint", nullable: false),
                    file_name = table.Column<string>(type: "character varying(260)", maxLength: 260, nullable: false, collation: "C"),
                    content_type = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
                    submitted_at = table.Column<DateTimeOffset>(type: "timestamp(3) with time zone", precision: 3, nullable: false),
                    submitted_by = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false, collation: "C"),
                    decided_at = table.Column<DateTimeOffset>(type: "timestamp(3) with time zone", precision: 3, nullable: true),
                    decided_by = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true, collation: "C"),
                    reason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true, collation: "C"),
                    renewed_by = table.Column<int>(type: "integer", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_certifications", x => new { x.seller_id, x.certification_id });
                    table.ForeignKey(
                        name: "fk_certifications_sellers_seller_id",
                        column: x => x.seller_id,
                        principalTable: "sellers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "change_batches",
                columns: table => new
                {
                    seller_id = table.Column<int>(type: "integer", nullable: false),
                    batch_id = table.Column<int>(type: "integer", nullable: false),
                    kind = table.Column<byte>(type: "smallint", nullable: false),
                    state = table.Column<byte>(type: "smallint", nullable: false),
                    marketplace = table.Column<string>(type: "character varying(8)", maxLength: 8, nullable: true, collation: "C"),
                    description = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false, collation: "C"),
                    user_id = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false, collation: "C"),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp(3) with time zone", precision: 3, nullable: false),
                    applied_at = table.Column<DateTimeOffset>(type: "timestamp(3) with time zone", precision: 3, nullable: true),
                    undone_at = table.Column<DateTimeOffset>(type: "timestamp(3) with time zone", precision: 3, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_change_batches", x => new { x.seller_id, x.batch_id });
                    table.ForeignKey(
                        name: "fk_change_batches_sellers_seller_id",
                        column: x => x.seller_id,
                        principalTable: "sellers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "changes",
                columns: table => new
                {
                    seller_id = table.Column<int>(type: "integer", nullable: false),
                    change_id = table.Column<int>(type: "integer", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp(3) with time zone", precision: 3, nullable: false),
                    user_id = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false, collation: "C"),
                    kind = table.Column<byte>(type: "smallint", nullable: false),
                    subject = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true, collation: "C"),
                    marketplace = table.Column<string>(type: "character varying(8)", maxLength: 8, nullable: true, collation: "C"),
                    product_id = table.Column<int>(type: "integer", nullable: true),
                    buyer_id = table.Column<int>(type: "integer", nullable: true),
                    field = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false, collation: "C"),
                    before = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true, collation: "C"),
                    after = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true, collation: "C"),
                    batch_id = table.Column<int>(type: "integer", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_changes", x => new { x.seller_id, x.change_id });
                    table.ForeignKey(
                        name: "fk_changes_sellers_seller_id",
                        column: x => x.seller_id,
                        principalTable: "sellers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "invitations",
                columns: table => new
                {
                    seller_id = table.Column<int>(type: "integer", nullable: false),
                    invitation_id = table.Column<int>(type: "integer", nullable: false),
                    email = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: false, collation: "C"),
                    role = table.Column<byte>(type: "smallint", nullable: false),
                    hash = table.Column<byte[]>(type: "bytea", maxLength: 32, nullable: false),
                    invited_by = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false, collation: "C"),
                    invited_at = table.Column<DateTimeOffset>(type: "timestamp(3) with time zone", precision: 3, nullable: false),
                    expires_at = table.Column<DateTimeOffset>(type: "timestamp(3) with time zone", precision: 3, nullable: false),
                    accepted_at = table.Column<DateTimeOffset>(type: "timestamp(3) with time zone", precision: 3, nullable: true),
                    revoked_at = table.Column<DateTimeOffset>(type: "timestamp(3) with time zone", precision: 3, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_invitations", x => new { x.seller_id, x.invitation_id });
                    table.ForeignKey(
                        name: "fk_invitations_sellers_seller_id",
                        column: x => x.seller_id,
                        principalTable: "sellers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "marketplaces",
                columns: table => new
                {
                    seller_id = table.Column<int>(type: "integer", nullable: false),
                    code = table.Column<string>(type: "character varying(8)", maxLength: 8, nullable: false, collation: "C"),
                    first_order_day = table.Column<DateOnly>(type: "date", nullable: true),
                    last_order_day = table.Column<DateOnly>(type: "date", nullable: true),
                    imported_at = table.Column<DateTimeOffset>(type: "timestamp(3) with time zone", precision: 3, nullable: true),
                    data_version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_marketplaces", x => new { x.seller_id, x.code });
                    table.ForeignKey(
                        name: "fk_marketplaces_sellers_seller_id",
                        column: x => x.seller_id,
                        principalTable: "sellers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "products",
                columns: table => new
                {
                    seller_id = table.Column<int>(type: "integer", nullable: false),
                    product_id = table.Column<int>(type: "integer", nullable: false),
                    sku = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    asin = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true, collation: "C"),
                    title = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true, collation: "C"),
                    category = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true, collation: "C"),
                    image_url = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true, collation: "C"),
                    parent_asin = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true, collation: "C"),
                    description = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true, collation: "C"),
                    bullet_points = table.Column<string>(type: "character varying(2505)", maxLength: 2505, nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_products", x => new { x.seller_id, x.product_id });
                    table.ForeignKey(
                        name: "fk_products_sellers_seller_id",
                        column: x => x.seller_id,
                        principalTable: "sellers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "segments",
                columns: table => new
                {
                    seller_id = table.Column<int>(type: "integer", nullable: false),
                    segment_id = table.Column<int>(type: "integer", nullable: false),
                    dimension = table.Column<byte>(type: "smallint", nullable: false),
                    parent_id = table.Column<int>(type: "integer", nullable: true),
                    key = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false, collation: "C"),
                    name = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_segments", x => new { x.seller_id, x.segment_id });
                    table.ForeignKey(
                        name: "fk_segments_sellers_seller_id",
                        column: x => x.seller_id,
                        principalTable: "sellers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "task_records",
                columns: table => new
                {
                    seller_id = table.Column<int>(type: "integer", nullable: false),
                    task_id = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    type = table.Column<byte>(type: "smallint", nullable: false),
                    marketplace = table.Column<string>(type: "character varying(8)", maxLength: 8, nullable: true, collation: "C"),
                    title = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false, collation: "C"),
                    reason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false, collation: "C"),
                    subject = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true, collation: "C"),
                    appeared_at = table.Column<DateTimeOffset>(type: "timestamp(3) with time zone", precision: 3, nullable: false),
                    end = table.Column<byte>(type: "smallint", nullable: false),
                    ended_at = table.Column<DateTimeOffset>(type: "timestamp(3) with time zone", precision: 3, nullable: false),
                    ended_by = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true, collation: "C"),
                    dismissed_at = table.Column<DateTimeOffset>(type: "timestamp(3) with time zone", precision: 3, nullable: true),
                    dismissed_by = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_task_records", x => new { x.seller_id, x.task_id });
                    table.ForeignKey(
                        name: "fk_task_records_sellers_seller_id",
                        column: x => x.seller_id,
                        principalTable: "sellers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "uploads",
                columns: table => new
                {
                    seller_id = table.Column<int>(type: "integer", nullable: false),
                    upload_id = table.Column<int>(type: "integer", nullable: false),
                    marketplace = table.Column<string>(type: "character varying(8)", maxLength: 8, nullable: false, collation: "C"),
                    file_name = table.Column<string>(type: "character varying(260)", maxLength: 260, nullable: false, collation: "C"),
                    format = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
                    size = table.Column<long>(type: "bigint", nullable: false),
                    from = table.Column<DateOnly>(type: "date", nullable: true),
                    to = table.Column<DateOnly>(type: "date", nullable: true),
                    state = table.Column<byte>(type: "smallint", nullable: false),
                    user_id = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false, collation: "C"),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp(3) with time zone", precision: 3, nullable: false),
                    ended_at = table.Column<DateTimeOffset>(type: "timestamp(3) with time zone", precision: 3, nullable: true),
                    problem = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true, collation: "C"),
                    import_id = table.Column<int>(type: "integer", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_uploads", x => new { x.seller_id, x.upload_id });
                    table.ForeignKey(
                        name: "fk_uploads_sellers_seller_id",
                        column: x => x.seller_id,
                        principalTable: "sellers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "user_settings",
                columns: table => new
                {
                    seller_id = table.Column<int>(type: "integer", nullable: false),
                    user_id = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false, collation: "C"),
                    name = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false, collation: "C"),
                    value = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_user_settings", x => new { x.seller_id, x.user_id, x.name });
                    table.ForeignKey(
                        name: "fk_user_settings_sellers_seller_id",
                        column: x => x.seller_id,
                        principalTable: "sellers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "widget_preferences",
                columns: table => new
                {
                    seller_id = table.Column<int>(type: "integer", nullable: false),
                    user_id = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false, collation: "C"),
                    widget = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
                    is_minimized = table.Column<bool>(type: "boolean", nullable: false),
                    stars = table.Column<int>(type: "integer", nullable: true),
                    comment = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true, collation: "C"),
                    rated_at = table.Column<DateTimeOffset>(type: "timestamp(3) with time zone", precision: 3, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_widget_preferences", x => new { x.seller_id, x.user_id, x.widget });
                    table.ForeignKey(
                        name: "fk_widget_preferences_sellers_seller_id",
                        column: x => x.seller_id,
                        principalTable: "sellers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "memberships",
                columns: table => new
                {
                    seller_id = table.Column<int>(type: "integer", nullable: false),
                    user_id = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false, collation: "C"),
                    role = table.Column<byte>(type: "smallint", nullable: false),
                    since = table.Column<DateTimeOffset>(type: "timestamp(3) with time zone", precision: 3, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_memberships", x => new { x.seller_id, x.user_id });
                    table.ForeignKey(
                        name: "fk_memberships_sellers_seller_id",
                        column: x => x.seller_id,
                        principalTable: "sellers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_memberships_users_user_id",
                        column: x => x.user_id,
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "user_sessions",
                columns: table => new
                {
                    user_id = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false, collation: "C"),
                    session_id = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false, collation: "C"),
                    device = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true, collation: "C"),
                    started_at = table.Column<DateTimeOffset>(type: "timestamp(3) with time zone", precision: 3, nullable: false),
                    seen_at = table.Column<DateTimeOffset>(type: "timestamp(3) with time zone", precision: 3, nullable: false),
                    ended_at = table.Column<DateTimeOffset>(type: "timestamp(3) with time zone", precision: 3, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_user_sessions", x => new { x.user_id, x.session_id });
                    table.ForeignKey(
                        name: "fk_user_sessions_users_user_id",
                        column: x => x.user_id,
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "user_tokens",
                columns: table => new
                {
                    user_id = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false, collation: "C"),
                    login_provider = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false, collation: "C"),
                    name = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false, collation: "C"),
                    value = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_user_tokens", x => new { x.user_id, x.login_provider, x.name });
                    table.ForeignKey(
                        name: "fk_user_tokens_users_user_id",
                        column: x => x.user_id,
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "certification_files",
                columns: table => new
                {
                    seller_id = table.Column<int>(type: "integer", nullable: false),
                    certification_id = table.Column<int>(type: "integer", nullable: false),
                    content = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_certification_files", x => new { x.seller_id, x.certification_id });
                    table.ForeignKey(
                        name: "fk_certification_files_certifications_seller_id_certification_~",
                        columns: x => new { x.seller_id, x.certification_id },
                        principalTable: "certifications",
                        principalColumns: new[] { "seller_id", "certification_id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "change_batch_rows",
                columns: table => new
                {
                    seller_id = table.Column<int>(type: "integer", nullable: false),
                    batch_id = table.Column<int>(type: "integer", nullable: false),
                    line = table.Column<int>(type: "integer", nullable: false),
                    subject_id = table.Column<int>(type: "integer", nullable: true),
                    subject = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    before = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    after = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    problem = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true, collation: "C"),
                    problem_field = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_change_batch_rows", x => new { x.seller_id, x.batch_id, x.line });
                    table.ForeignKey(
                        name: "fk_change_batch_rows_change_batches_seller_id_batch_id",
                        columns: x => new { x.seller_id, x.batch_id },
                        principalTable: "change_batches",
                        principalColumns: new[] { "seller_id", "batch_id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "credentials",
                columns: table => new
                {
                    seller_id = table.Column<int>(type: "integer", nullable: false),
                    marketplace = table.Column<string>(type: "character varying(8)", maxLength: 8, nullable: false, collation: "C"),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
                    state = table.Column<byte>(type: "smallint", nullable: false),
                    reason = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false, collation: "C"),
                    proposed_at = table.Column<DateTimeOffset>(type: "timestamp(3) with time zone", precision: 3, nullable: false),
                    decided_at = table.Column<DateTimeOffset>(type: "timestamp(3) with time zone", precision: 3, nullable: true),
                    decided_by = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true, collation: "C"),
                    checked_at = table.Column<DateTimeOffset>(type: "timestamp(3) with time zone", precision: 3, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_credentials", x => new { x.seller_id, x.marketplace, x.kind });
                    table.ForeignKey(
                        name: "fk_credentials_marketplaces_seller_id_marketplace",
                        columns: x => new { x.seller_id, x.marketplace },
                        principalTable: "marketplaces",
                        principalColumns: new[] { "seller_id", "code" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "daily_scores",
                columns: table => new
                {
                    seller_id = table.Column<int>(type: "integer", nullable: false),
                    marketplace = table.Column<string>(type: "character varying(8)", maxLength: 8, nullable: false, collation: "C"),
                    day = table.Column<DateOnly>(type: "date", nullable: false),
                    version = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false, collation: "C"),
                    sales = table.Column<int>(type: "integer", nullable: true),
                    pricing = table.Column<int>(type: "integer", nullable: true),
                    products = table.Column<int>(type: "integer", nullable: true),
                    profile = table.Column<int>(type: "integer", nullable: true),
                    inputs = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_daily_scores", x => new { x.seller_id, x.marketplace, x.day });
                    table.ForeignKey(
                        name: "fk_daily_scores_marketplaces_seller_id_marketplace",
                        columns: x => new { x.seller_id, x.marketplace },
                        principalTable: "marketplaces",
                        principalColumns: new[] { "seller_id", "code" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "imports",
                columns: table => new
                {
                    seller_id = table.Column<int>(type: "integer", nullable: false),
                    import_id = table.Column<int>(type: "integer", nullable: false),
                    marketplace = table.Column<string>(type: "character varying(8)", maxLength: 8, nullable: false, collation: "C"),
                    file_name = table.Column<string>(type: "character varying(260)", maxLength: 260, nullable: false, collation: "C"),
                    format = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
                    recognised = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false, collation: "C"),
                    finished_at = table.Column<DateTimeOffset>(type: "timestamp(3) with time zone", precision: 3, nullable: false),
                    rows_read = table.Column<int>(type: "integer", nullable: false),
                    added = table.Column<int>(type: "integer", nullable: false),
                    changed = table.Column<int>(type: "integer", nullable: false),
                    unchanged = table.Column<int>(type: "integer", nullable: false),
                    older = table.Column<int>(type: "integer", nullable: false),
                    rejected = table.Column<int>(type: "integer", nullable: false),
                    non_amazon = table.Column<int>(type: "integer", nullable: false),
                    rounded = table.Column<int>(type: "integer", nullable: false),
                    from = table.Column<DateOnly>(type: "date", nullable: true),
                    to = table.Column<DateOnly>(type: "date", nullable: true),
                    user_id = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false, collation: "C"),
                    first_order_id = table.Column<int>(type: "integer", nullable: true),
                    last_order_id = table.Column<int>(type: "integer", nullable: true),
                    undone_at = table.Column<DateTimeOffset>(type: "timestamp(3) with time zone", precision: 3, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_imports", x => new { x.seller_id, x.import_id });
                    table.ForeignKey(
                        name: "fk_imports_marketplaces_seller_id_marketplace",
                        columns: x => new { x.seller_id, x.marketplace },
                        principalTable: "marketplaces",
                        principalColumns: new[] { "seller_id", "code" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "job_runs",
                columns: table => new
                {
                    seller_id = table.Column<int>(type: "integer", nullable: false),
                    marketplace = table.Column<string>(type: "character varying(8)", maxLength: 8, nullable: false, collation: "C"),
                    job = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
                    slot = table.Column<DateTimeOffset>(type: "timestamp(3) with time zone", precision: 3, nullable: false),
                    started_at = table.Column<DateTimeOffset>(type: "timestamp(3) with time zone", precision: 3, nullable: false),
                    ended_at = table.Column<DateTimeOffset>(type: "timestamp(3) with time zone", precision: 3, nullable: true),
                    failed = table.Column<bool>(type: "boolean", nullable: false),
                    result = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_job_runs", x => new { x.seller_id, x.marketplace, x.job });
                    table.ForeignKey(
                        name: "fk_job_runs_marketplaces_seller_id_marketplace",
                        columns: x => new { x.seller_id, x.marketplace },
                        principalTable: "marketplaces",
                        principalColumns: new[] { "seller_id", "code" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "orders",
                columns: table => new
                {
                    seller_id = table.Column<int>(type: "integer", nullable: false),
                    order_id = table.Column<int>(type: "integer", nullable: false),
                    marketplace = table.Column<string>(type: "character varying(8)", maxLength: 8, nullable: false, collation: "C"),
                    order_number = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false, collation: "C"),
                    day = table.Column<DateOnly>(type: "date", nullable: false),
                    purchased_at = table.Column<DateTimeOffset>(type: "timestamp(3) with time zone", precision: 3, nullable: true),
                    last_updated_at = table.Column<DateTimeOffset>(type: "timestamp(3) with time zone", precision: 3, nullable: true),
                    is_non_amazon = table.Column<bool>(type: "boolean", nullable: false),
                    is_business = table.Column<bool>(type: "boolean", nullable: false),
                    status = table.Column<byte>(type: "smallint", nullable: false),
                    fulfillment = table.Column<byte>(type: "smallint", nullable: false),
                    buyer_id = table.Column<int>(type: "integer", nullable: true),
                    industry_id = table.Column<int>(type: "integer", nullable: false),
                    region_id = table.Column<int>(type: "integer", nullable: false),
                    size_id = table.Column<int>(type: "integer", nullable: false),
                    purchase_order_number = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_orders", x => new { x.seller_id, x.order_id });
                    table.ForeignKey(
                        name: "fk_orders_marketplaces_seller_id_marketplace",
                        columns: x => new { x.seller_id, x.marketplace },
                        principalTable: "marketplaces",
                        principalColumns: new[] { "seller_id", "code" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "peer_categories",
                columns: table => new
                {
                    seller_id = table.Column<int>(type: "integer", nullable: false),
                    marketplace = table.Column<string>(type: "character varying(8)", maxLength: 8, nullable: false, collation: "C"),
                    category = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_peer_categories", x => new { x.seller_id, x.marketplace, x.category });
                    table.ForeignKey(
                        name: "fk_peer_categories_marketplaces_seller_id_marketplace",
                        columns: x => new { x.seller_id, x.marketplace },
                        principalTable: "marketplaces",
                        principalColumns: new[] { "seller_id", "code" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "peer_standings",
                columns: table => new
                {
                    seller_id = table.Column<int>(type: "integer", nullable: false),
                    marketplace = table.Column<string>(type: "character varying(8)", maxLength: 8, nullable: false, collation: "C"),
                    day = table.Column<DateOnly>(type: "date", nullable: false),
                    share = table.Column<int>(type: "integer", nullable: true),
                    peers = table.Column<int>(type: "integer", nullable: false),
                    below = table.Column<int>(type: "integer", nullable: false),
                    equal = table.Column<int>(type: "integer", nullable: false),
                    refreshed_at = table.Column<DateTimeOffset>(type: "timestamp(3) with time zone", precision: 3, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_peer_standings", x => new { x.seller_id, x.marketplace });
                    table.ForeignKey(
                        name: "fk_peer_standings_marketplaces_seller_id_marketplace",
                        columns: x => new { x.seller_id, x.marketplace },
                        principalTable: "marketplaces",
                        principalColumns: new[] { "seller_id", "code" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "period_traffic",
                columns: table => new
                {
                    seller_id = table.Column<int>(type: "integer", nullable: false),
                    marketplace = table.Column<string>(type: "character varying(8)", maxLength: 8, nullable: false, collation: "C"),
                    from = table.Column<DateOnly>(type: "date", nullable: false),
                    to = table.Column<DateOnly>(type: "date", nullable: false),
                    sessions = table.Column<int>(type: "integer", nullable: true),
                    sessions_b2_b = table.Column<int>(type: "integer", nullable: true),
                    page_views = table.Column<int>(type: "integer", nullable: true),
                    page_views_b2_b = table.Column<int>(type: "integer", nullable: true),
                    featured_offer = table.Column<int>(type: "integer", nullable: true),
                    featured_offer_b2_b = table.Column<int>(type: "integer", nullable: true),
                    units = table.Column<int>(type: "integer", nullable: true),
                    units_b2_b = table.Column<int>(type: "integer", nullable: true),
                    order_items = table.Column<int>(type: "integer", nullable: true),
                    order_items_b2_b = table.Column<int>(type: "integer", nullable: true),
                    sales = table.Column<long>(type: "bigint", nullable: true),
                    sales_b2_b = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_period_traffic", x => new { x.seller_id, x.marketplace, x.from, x.to });
                    table.ForeignKey(
                        name: "fk_period_traffic_marketplaces_seller_id_marketplace",
                        columns: x => new { x.seller_id, x.marketplace },
                        principalTable: "marketplaces",
                        principalColumns: new[] { "seller_id", "code" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "product_traffic",
                columns: table => new
                {
                    seller_id = table.Column<int>(type: "integer", nullable: false),
                    marketplace = table.Column<string>(type: "character varying(8)", maxLength: 8, nullable: false, collation: "C"),
                    from = table.Column<DateOnly>(type: "date", nullable: false),
                    to = table.Column<DateOnly>(type: "date", nullable: false),
                    level = table.Column<byte>(type: "smallint", nullable: false),
                    asin = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false, collation: "C"),
                    sku = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    parent_asin = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true, collation: "C"),
                    sessions = table.Column<int>(type: "integer", nullable: true),
                    sessions_b2_b = table.Column<int>(type: "integer", nullable: true),
                    page_views = table.Column<int>(type: "integer", nullable: true),
                    page_views_b2_b = table.Column<int>(type: "integer", nullable: true),
                    featured_offer = table.Column<int>(type: "integer", nullable: true),
                    featured_offer_b2_b = table.Column<int>(type: "integer", nullable: true),
                    units = table.Column<int>(type: "integer", nullable: true),
                    units_b2_b = table.Column<int>(type: "integer", nullable: true),
                    order_items = table.Column<int>(type: "integer", nullable: true),
                    order_items_b2_b = table.Column<int>(type: "integer", nullable: true),
                    sales = table.Column<long>(type: "bigint", nullable: true),
                    sales_b2_b = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_product_traffic", x => new { x.seller_id, x.marketplace, x.level, x.from, x.to, x.asin, x.sku });
                    table.ForeignKey(
                        name: "fk_product_traffic_marketplaces_seller_id_marketplace",
                        columns: x => new { x.seller_id, x.marketplace },
                        principalTable: "marketplaces",
                        principalColumns: new[] { "seller_id", "code" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "buyer_requests",
                columns: table => new
                {
                    seller_id = table.Column<int>(type: "integer", nullable: false),
                    request_id = table.Column<int>(type: "integer", nullable: false),
                    marketplace = table.Column<string>(type: "character varying(8)", maxLength: 8, nullable: false, collation: "C"),
                    product_id = table.Column<int>(type: "integer", nullable: false),
                    asin = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false, collation: "C"),
                    company = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    quantity = table.Column<int>(type: "integer", nullable: false),
                    hoped_price = table.Column<long>(type: "bigint", nullable: true),
                    note = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true, collation: "C"),
                    asked_at = table.Column<DateTimeOffset>(type: "timestamp(3) with time zone", precision: 3, nullable: false),
                    asker_hash = table.Column<byte[]>(type: "bytea", maxLength: 32, nullable: false),
                    answered_at = table.Column<DateTimeOffset>(type: "timestamp(3) with time zone", precision: 3, nullable: true),
                    answered_by = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true, collation: "C"),
                    answered_from = table.Column<int>(type: "integer", nullable: true),
                    answered_price = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_buyer_requests", x => new { x.seller_id, x.request_id });
                    table.ForeignKey(
                        name: "fk_buyer_requests_marketplaces_seller_id_marketplace",
                        columns: x => new { x.seller_id, x.marketplace },
                        principalTable: "marketplaces",
                        principalColumns: new[] { "seller_id", "code" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_buyer_requests_products_seller_id_product_id",
                        columns: x => new { x.seller_id, x.product_id },
                        principalTable: "products",
                        principalColumns: new[] { "seller_id", "product_id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "campaign_drafts",
                columns: table => new
                {
                    seller_id = table.Column<int>(type: "integer", nullable: false),
                    campaign_id = table.Column<int>(type: "integer", nullable: false),
                    marketplace = table.Column<string>(type: "character varying(8)", maxLength: 8, nullable: false, collation: "C"),
                    product_id = table.Column<int>(type: "integer", nullable: false),
                    name = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false, collation: "C"),
                    daily_budget = table.Column<long>(type: "bigint", nullable: false),
                    starts_on = table.Column<DateOnly>(type: "date", nullable: false),
                    ends_on = table.Column<DateOnly>(type: "date", nullable: true),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp(3) with time zone", precision: 3, nullable: false),
                    user_id = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_campaign_drafts", x => new { x.seller_id, x.campaign_id });
                    table.ForeignKey(
                        name: "fk_campaign_drafts_products_seller_id_product_id",
                        columns: x => new { x.seller_id, x.product_id },
                        principalTable: "products",
                        principalColumns: new[] { "seller_id", "product_id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "offers",
                columns: table => new
                {
                    seller_id = table.Column<int>(type: "integer", nullable: false),
                    marketplace = table.Column<string>(type: "character varying(8)", maxLength: 8, nullable: false, collation: "C"),
                    product_id = table.Column<int>(type: "integer", nullable: false),
                    standard_price = table.Column<long>(type: "bigint", nullable: true),
                    business_price = table.Column<long>(type: "bigint", nullable: true),
                    above_list_since = table.Column<DateTimeOffset>(type: "timestamp(3) with time zone", precision: 3, nullable: true),
                    stock = table.Column<int>(type: "integer", nullable: true),
                    status = table.Column<byte>(type: "smallint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_offers", x => new { x.seller_id, x.marketplace, x.product_id });
                    table.ForeignKey(
                        name: "fk_offers_products_seller_id_product_id",
                        columns: x => new { x.seller_id, x.product_id },
                        principalTable: "products",
                        principalColumns: new[] { "seller_id", "product_id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "product_pictures",
                columns: table => new
                {
                    seller_id = table.Column<int>(type: "integer", nullable: false),
                    product_id = table.Column<int>(type: "integer", nullable: false),
                    picture_id = table.Column<int>(type: "integer", nullable: false),
                    position = table.Column<int>(type: "integer", nullable: false),
                    alt_text = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    content_type = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
                    width = table.Column<int>(type: "integer", nullable: false),
                    height = table.Column<int>(type: "integer", nullable: false),
                    content = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_product_pictures", x => new { x.seller_id, x.product_id, x.picture_id });
                    table.ForeignKey(
                        name: "fk_product_pictures_products_seller_id_product_id",
                        columns: x => new { x.seller_id, x.product_id },
                        principalTable: "products",
                        principalColumns: new[] { "seller_id", "product_id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "page_rights",
                columns: table => new
                {
                    seller_id = table.Column<int>(type: "integer", nullable: false),
                    user_id = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false, collation: "C"),
                    page = table.Column<byte>(type: "smallint", nullable: false),
                    level = table.Column<byte>(type: "smallint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_page_rights", x => new { x.seller_id, x.user_id, x.page });
                    table.ForeignKey(
                        name: "fk_page_rights_memberships_seller_id_user_id",
                        columns: x => new { x.seller_id, x.user_id },
                        principalTable: "memberships",
                        principalColumns: new[] { "seller_id", "user_id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "rejected_rows",
                columns: table => new
                {
                    seller_id = table.Column<int>(type: "integer", nullable: false),
                    import_id = table.Column<int>(type: "integer", nullable: false),
                    line_number = table.Column<int>(type: "integer", nullable: false),
                    field = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false, collation: "C"),
                    value = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    reason = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false, collation: "C"),
                    remedy = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_rejected_rows", x => new { x.seller_id, x.import_id, x.line_number });
                    table.ForeignKey(
                        name: "fk_rejected_rows_imports_seller_id_import_id",
                        columns: x => new { x.seller_id, x.import_id },
                        principalTable: "imports",
                        principalColumns: new[] { "seller_id", "import_id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "replaced_rows",
                columns: table => new
                {
                    seller_id = table.Column<int>(type: "integer", nullable: false),
                    import_id = table.Column<int>(type: "integer", nullable: false),
                    sequence = table.Column<int>(type: "integer", nullable: false),
                    entity = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false, collation: "C"),
                    key = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false, collation: "C"),
                    before = table.Column<string>(type: "text", nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_replaced_rows", x => new { x.seller_id, x.import_id, x.sequence });
                    table.ForeignKey(
                        name: "fk_replaced_rows_imports_seller_id_import_id",
                        columns: x => new { x.seller_id, x.import_id },
                        principalTable: "imports",
                        principalColumns: new[] { "seller_id", "import_id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "order_items",
                columns: table => new
                {
                    seller_id = table.Column<int>(type: "integer", nullable: false),
                    order_id = table.Column<int>(type: "integer", nullable: false),
                    line = table.Column<int>(type: "integer", nullable: false),
                    product_id = table.Column<int>(type: "integer", nullable: false),
                    quantity = table.Column<int>(type: "integer", nullable: false),
                    amount = table.Column<long>(type: "bigint", nullable: true),
                    promotion_discount = table.Column<long>(type: "bigint", nullable: true),
                    is_cancelled = table.Column<bool>(type: "boolean", nullable: false),
                    status = table.Column<byte>(type: "smallint", nullable: false),
                    price_designation = table.Column<byte>(type: "smallint", nullable: false),
                    order_item_id = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_order_items", x => new { x.seller_id, x.order_id, x.line });
                    table.ForeignKey(
                        name: "fk_order_items_orders_seller_id_order_id",
                        columns: x => new { x.seller_id, x.order_id },
                        principalTable: "orders",
                        principalColumns: new[] { "seller_id", "order_id" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_order_items_products_seller_id_product_id",
                        columns: x => new { x.seller_id, x.product_id },
                        principalTable: "products",
                        principalColumns: new[] { "seller_id", "product_id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "quantity_discount_tiers",
                columns: table => new
                {
                    seller_id = table.Column<int>(type: "integer", nullable: false),
                    marketplace = table.Column<string>(type: "character varying(8)", maxLength: 8, nullable: false, collation: "C"),
                    product_id = table.Column<int>(type: "integer", nullable: false),
                    lower_bound = table.Column<int>(type: "integer", nullable: false),
                    percent_off = table.Column<int>(type: "integer", nullable: true),
                    fixed_price = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_quantity_discount_tiers", x => new { x.seller_id, x.marketplace, x.product_id, x.lower_bound });
                    table.ForeignKey(
                        name: "fk_quantity_discount_tiers_offers_seller_id_marketplace_produc~",
                        columns: x => new { x.seller_id, x.marketplace, x.product_id },
                        principalTable: "offers",
                        principalColumns: new[] { "seller_id", "marketplace", "product_id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_api_keys_hash",
                table: "api_keys",
                column: "hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_buyer_requests_asker_hash",
                table: "buyer_requests",
                column: "asker_hash");

            migrationBuilder.CreateIndex(
                name: "ix_buyer_requests_seller_id_marketplace_asked_at",
                table: "buyer_requests",
                columns: new[] { "seller_id", "marketplace", "asked_at" });

            migrationBuilder.CreateIndex(
                name: "ix_buyers_seller_id_key_kind_key",
                table: "buyers",
                columns: new[] { "seller_id", "key_kind", "key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_changes_seller_id_buyer_id_change_id",
                table: "changes",
                columns: new[] { "seller_id", "buyer_id", "change_id" });

            migrationBuilder.CreateIndex(
                name: "ix_changes_seller_id_product_id_change_id",
                table: "changes",
                columns: new[] { "seller_id", "product_id", "change_id" });

            migrationBuilder.CreateIndex(
                name: "ix_invitations_hash",
                table: "invitations",
                column: "hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_memberships_user_id",
                table: "memberships",
                column: "user_id");

            migrationBuilder.CreateIndex(
                name: "ix_orders_seller_id_buyer_id",
                table: "orders",
                columns: new[] { "seller_id", "buyer_id" },
                filter: "\"buyer_id\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_orders_seller_id_marketplace_day",
                table: "orders",
                columns: new[] { "seller_id", "marketplace", "day" });

            migrationBuilder.CreateIndex(
                name: "ix_orders_seller_id_marketplace_order_number",
                table: "orders",
                columns: new[] { "seller_id", "marketplace", "order_number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_products_seller_id_asin",
                table: "products",
                columns: new[] { "seller_id", "asin" });

            migrationBuilder.CreateIndex(
                name: "ix_products_seller_id_sku",
                table: "products",
                columns: new[] { "seller_id", "sku" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_sellers_slug",
                table: "sellers",
                column: "slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_users_normalized_email",
                table: "users",
                column: "normalized_email",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_users_normalized_user_name",
                table: "users",
                column: "normalized_user_name",
                unique: true);

            migrationBuilder.Sql("""
                CREATE FUNCTION changes_refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'The audit log is never altered.'; END $$;
                CREATE TRIGGER changes_refuse BEFORE UPDATE OR DELETE ON changes FOR EACH ROW EXECUTE FUNCTION changes_refuse();
                CREATE TRIGGER changes_refuse_truncate BEFORE TRUNCATE ON changes FOR EACH STATEMENT EXECUTE FUNCTION changes_refuse();
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "api_keys");

            migrationBuilder.DropTable(
                name: "business_profiles");

            migrationBuilder.DropTable(
                name: "buyer_requests");

            migrationBuilder.DropTable(
                name: "buyers");

            migrationBuilder.DropTable(
                name: "campaign_drafts");

            migrationBuilder.DropTable(
                name: "certification_files");

            migrationBuilder.DropTable(
                name: "change_batch_rows");

            migrationBuilder.DropTable(
                name: "changes");

            migrationBuilder.DropTable(
                name: "channel_summaries");

            migrationBuilder.DropTable(
                name: "credentials");

            migrationBuilder.DropTable(
                name: "daily_scores");

            migrationBuilder.DropTable(
                name: "data_protection_keys");

            migrationBuilder.DropTable(
                name: "invitations");

            migrationBuilder.DropTable(
                name: "job_runs");

            migrationBuilder.DropTable(
                name: "order_items");

            migrationBuilder.DropTable(
                name: "page_rights");

            migrationBuilder.DropTable(
                name: "peer_categories");

            migrationBuilder.DropTable(
                name: "peer_standings");

            migrationBuilder.DropTable(
                name: "period_traffic");

            migrationBuilder.DropTable(
                name: "product_industry_summaries");

            migrationBuilder.DropTable(
                name: "product_pictures");

            migrationBuilder.DropTable(
                name: "product_summaries");

            migrationBuilder.DropTable(
                name: "product_traffic");

            migrationBuilder.DropTable(
                name: "quantity_discount_tiers");

            migrationBuilder.DropTable(
                name: "rejected_rows");

            migrationBuilder.DropTable(
                name: "replaced_rows");

            migrationBuilder.DropTable(
                name: "segment_summaries");

            migrationBuilder.DropTable(
                name: "segments");

            migrationBuilder.DropTable(
                name: "task_records");

            migrationBuilder.DropTable(
                name: "uploads");

            migrationBuilder.DropTable(
                name: "user_sessions");

            migrationBuilder.DropTable(
                name: "user_settings");

            migrationBuilder.DropTable(
                name: "user_tokens");

            migrationBuilder.DropTable(
                name: "widget_preferences");

            migrationBuilder.DropTable(
                name: "certifications");

            migrationBuilder.DropTable(
                name: "change_batches");

            migrationBuilder.DropTable(
                name: "orders");

            migrationBuilder.DropTable(
                name: "memberships");

            migrationBuilder.DropTable(
                name: "offers");

            migrationBuilder.DropTable(
                name: "imports");

            migrationBuilder.DropTable(
                name: "users");

            migrationBuilder.DropTable(
                name: "products");

            migrationBuilder.DropTable(
                name: "marketplaces");

            migrationBuilder.DropTable(
                name: "sellers");
        }
    }
}
