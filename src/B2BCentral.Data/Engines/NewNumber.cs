using System.Security.Cryptography;

namespace B2BCentral.Data.Engines;

/// <summary>
/// Numbers of what can be removed again. Pages that are still open, tasks and browsers remember what a number meant, so it is never given to something
/// else: the next one after the highest could be.
/// </summary>
public static class NewNumber
{
    /// <param name="isTaken">Whether something has the number now.</param>
    public static async Task<int> DrawAsync(Func<int, Task<bool>> isTaken)
    {
        while (true)
        {
            var number = RandomNumberGenerator.GetInt32(1, int.MaxValue);
            if (!await isTaken(number)) return number;
        }
    }
}
