using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;

namespace B2BCentral.Data.Engines;

public static class DatabaseQuestion
{
    /// <summary>Asks the database for nothing, and asks once: it fails as whoever asks for something fails.</summary>
    /// <param name="db">In no transaction.</param>
    public static async Task AskAsync(this B2BCentralDb db)
    {
        // Past the retries, which a facade's own method makes.
        var connection = db.GetService<IRelationalConnection>();
        await connection.OpenAsync(CancellationToken.None);
        try
        {
            await using var question = connection.DbConnection.CreateCommand();
            question.CommandText = "SELECT 1";
            await question.ExecuteScalarAsync();
        }
        finally
        {
            await connection.CloseAsync();
        }
    }
}
