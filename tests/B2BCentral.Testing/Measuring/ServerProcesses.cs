using System.Globalization;

namespace B2BCentral.Testing.Measuring;

/// <summary>The processes of PostgreSQL: each connection has one, and what the database does is done there.</summary>
public static class ServerProcesses
{
    private const int TicksASecond = 100;

    private static bool areWatched;

    public static void Watch() => areWatched = true;

    /// <summary>Processor time so far, to a hundredth of a second; zero where no server is watched.</summary>
    public static TimeSpan Used() => areWatched ? TimeSpan.FromSeconds(Directory.EnumerateDirectories("/proc").Sum(TicksOf) / (double)TicksASecond) : TimeSpan.Zero;

    private static long TicksOf(string process)
    {
        try
        {
            if (!char.IsAsciiDigit(Path.GetFileName(process)[0]) || File.ReadAllText($"{process}/comm") is not "postgres\n") return 0;

            // After the name in parentheses: state is the third field, user and system time are the 14th and 15th, and those of children that ended the two behind them.
            var fields = File.ReadAllText($"{process}/stat").Split(") ")[^1].Split(' ');
            return fields[11..15].Sum(ticks => long.Parse(ticks, CultureInfo.InvariantCulture));
        }
        catch (IOException)
        {
            // It has just ended.
            return 0;
        }
    }
}
