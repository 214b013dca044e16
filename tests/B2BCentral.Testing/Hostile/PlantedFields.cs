using B2BCentral.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace B2BCentral.Testing.Hostile;

/// <summary>
/// Every text of every table is planted, unless it stands here with the reason why nobody can write it freely. A new one is planted as soon as it is there.
/// </summary>
public static class PlantedFields
{
    private const string ACode = "a code out of the catalog of marketplaces, checked on every way in";
    private const string AName = "a name that stands in the source";
    private const string OurJson = "JSON that the program writes and reads back; the texts in it are planted where they come from";
    private const string AKey = "a key made by the program";

    public static readonly IReadOnlyDictionary<string, string> Left = new Dictionary<string, string>
    {
        ["Seller.Slug"] = "letters, digits and dashes: SellerDirectory.IsSlug, and RefusedFileTests",
        ["SellerMarketplace.Code"] = ACode,
        ["UserSetting.UserId"] = AKey,
        ["UserSetting.Name"] = AName,
        ["WidgetPreference.UserId"] = AKey,
        ["WidgetPreference.Widget"] = AName,
        ["TaskRecord.TaskId"] = AKey,
        ["JobRun.Job"] = AName,
        ["Credential.Kind"] = AName,
        ["DailyScore.Inputs"] = OurJson,
        ["ChangeBatchRow.Before"] = OurJson,
        ["ChangeBatchRow.After"] = OurJson,
        ["ReplacedRow.Before"] = OurJson,
        ["ReplacedRow.Key"] = OurJson,
        ["ReplacedRow.Entity"] = AName,
        ["Import.Format"] = AName,
        ["Upload.Format"] = AName,
        ["ProductPicture.ContentType"] = "one of three, by the content of the picture: PictureCleaner",
        ["Certification.ContentType"] = "one of three, by the content of the file: ProofFile",
        ["BusinessProfile.LogoContentType"] = "one of three, by the content of the picture: PictureCleaner",
        ["User.Id"] = AKey,
        ["User.UserName"] = "the address of User.Email once more, as Identity keeps it",
        ["User.NormalizedUserName"] = "User.Email in capitals, which is looked for and never shown",
        ["User.NormalizedEmail"] = "User.Email in capitals, which is looked for and never shown",
        ["User.PasswordHash"] = AKey,
        ["User.SecurityStamp"] = AKey,
        ["User.ConcurrencyStamp"] = AKey,
        ["UserSession.UserId"] = AKey,
        ["UserSession.SessionId"] = AKey,
        ["Membership.UserId"] = AKey,
        ["PageRight.UserId"] = AKey,
        ["IdentityUserToken`1.UserId"] = AKey,
        ["IdentityUserToken`1.LoginProvider"] = AName,
        ["IdentityUserToken`1.Name"] = AName,
        ["IdentityUserToken`1.Value"] = AKey,
        ["DataProtectionKey.FriendlyName"] = AKey,
        ["DataProtectionKey.Xml"] = AKey,
        ["PeerCategory.Category"] = "copied from Product.Category and shown nowhere",
    };

    public static string NameOf(IProperty property) => $"{((IEntityType)property.DeclaringType).ClrType.Name}.{property.Name}";

    private static readonly Dictionary<string, string[]> Refusals = new()
    {
        ["Sqlite"] = ["DROP TRIGGER IF EXISTS Changes_refuse_update", "DROP TRIGGER IF EXISTS Changes_refuse_delete"],
        ["SqlServer"] = ["DROP TRIGGER IF EXISTS Changes_refuse"],
        ["PostgreSql"] = ["DROP TRIGGER IF EXISTS changes_refuse ON changes"],
    };

    public static IReadOnlyList<IProperty> Of(IModel model) =>
        [.. TextsOf(model).Where(property => property.Name != "Marketplace" && !Left.ContainsKey(NameOf(property)))];

    /// <summary>Every text that a table holds; the marketplaces, which are on nearly all, are codes.</summary>
    public static IEnumerable<IProperty> TextsOf(IModel model) => model.GetEntityTypes().Where(entity => entity.GetTableName() is not null)
        .SelectMany(entity => entity.GetProperties()).Where(property => property.ClrType == typeof(string));

    /// <summary>Writes a text into every field of every row, with the name of the field and the number of the row behind it.</summary>
    /// <param name="text">By the number of the row.</param>
    /// <returns>How many rows hold each field.</returns>
    public static async Task<IReadOnlyDictionary<string, int>> PlantAsync(B2BCentralDb db, Func<int, string> text)
    {
        // Where the database itself refuses to alter rows, nobody hostile can; the test is of how they are shown.
        foreach (var refusal in Refusals[db.Engine.Name]) await db.Database.ExecuteSqlRawAsync(refusal);
        var planted = new Dictionary<string, int>();
        foreach (var fields in Of(db.Model).GroupBy(property => (IEntityType)property.DeclaringType))
        {
            db.ChangeTracker.Clear();
            var rows = await RowsOf(db, fields.Key).ToListAsync();
            // A key cannot be changed, so such a row goes and comes again.
            var anew = fields.Any(property => property.IsKey());
            if (anew) await ForgetAsync(db, rows);
            foreach (var property in fields)
            {
                for (var i = 0; i < rows.Count; i++) property.PropertyInfo!.SetValue(rows[i], $"{text(i)} {SignOf(property, i)}");
                planted[NameOf(property)] = rows.Count;
            }

            if (anew) db.AddRange(rows);
            await db.SaveChangesAsync();
        }

        db.ChangeTracker.Clear();
        return planted;
    }

    /// <summary>What tells on a page which field a text was planted in.</summary>
    public static string SignOf(IProperty property, int row) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"⟦{NameOf(property)} {row}⟧");

    private static IQueryable<object> RowsOf(B2BCentralDb db, IEntityType entity) =>
        (IQueryable<object>)typeof(DbContext).GetMethod(nameof(DbContext.Set), [])!.MakeGenericMethod(entity.ClrType).Invoke(db, null)!;

    private static async Task ForgetAsync(B2BCentralDb db, List<object> rows)
    {
        db.RemoveRange(rows);
        await db.SaveChangesAsync();
        db.ChangeTracker.Clear();
    }
}
