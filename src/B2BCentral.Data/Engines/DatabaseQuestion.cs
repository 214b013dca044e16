using Microsoft.EntityFrameworkCore;

namespace B2BCentral.Data.Engines;

public static class DatabaseQuestion
{
    /// <summary>Asks the database for nothing, and asks once: it fails as whoever asks for something fails.</summary>
    /// <param name="db">In no transaction.</param>
    public static async Task AskAsync(this B2BCentralDb db)
    {
        await db.Database.OpenConnectionAsync();
        try
        {
            await using var question = db.Database.GetDbConnection().CreateCommand();
            question.CommandText = "SELECT 1";
            await question.ExecuteScalarAsync();
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }
}
