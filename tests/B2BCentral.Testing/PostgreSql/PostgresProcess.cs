using System.Diagnostics;
using Npgsql;

namespace B2BCentral.Testing.PostgreSql;

/// <summary>A server with a folder of its own, which holds its data, its socket and its log. Both are gone when the tests are, however they end.</summary>
internal sealed class PostgresProcess
{
    private const string Administrator = "postgres";

    // A shell stands between: its input ends with the process of the tests, even with a killed one, and then it ends the server
    // and removes the folder. Folders of which the shell was killed too go a day later.
    private const string Supervisor = """
        trap '' HUP INT TERM
        folder=$1; shift
        exec 3<&0 >>"$folder/log" 2>&1
        find /tmp -maxdepth 1 -name 'b2bcentral-postgres-*' -mtime +0 -exec rm -rf {} + 2>/dev/null &
        "$@" 3<&- &
        server=$!
        read -r signal <&3
        kill -s "${signal:-QUIT}" $server
        wait $server
        [ -n "$signal" ] || rm -rf "$folder"
        """;

    // The data is thrown away when the machine goes down, but not when the server does: what was committed is there after a restart.
    // Shared memory in files goes with the folder, and a container's may be small.
    private static readonly string[] Settings =
    [
        "listen_addresses=", "max_connections=300", "fsync=off", "full_page_writes=off", "dynamic_shared_memory_type=mmap",
    ];

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    // Not in the temporary folder of the user: the address of a socket must be short, and every user gets there.
    private readonly string folder = $"/tmp/b2bcentral-postgres-{Guid.NewGuid():N}";
    private string[] command = [];
    private Process? supervisor;

    private string Data => Path.Combine(folder, "data");

    public static async Task<PostgresProcess> NewAsync()
    {
        var process = new PostgresProcess();
        await process.InitializeAsync();
        await process.StartAsync();
        return process;
    }

    public string ConnectionString(string database, string user) =>
        new NpgsqlConnectionStringBuilder { Host = Data, Database = database, Username = user }.ConnectionString;

    public async Task ExecuteAsync(string administratorsSql)
    {
        await using var connection = await ConnectAsync();
        await using var command = new NpgsqlCommand(administratorsSql, connection);
        await command.ExecuteNonQueryAsync();
    }

    public async Task StartAsync()
    {
        supervisor = Process.Start(new ProcessStartInfo("sh", ["-c", Supervisor, "sh", folder, .. command])
        {
            // Another user may not be allowed into the folder of the tests.
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardInput = true,
        });
        await ReadyAsync();
    }

    /// <summary>Immediately is as if the process had crashed; otherwise whoever is connected is disconnected in good order.</summary>
    public async Task StopAsync(bool immediate)
    {
        if (supervisor is null) return;
        await supervisor.StandardInput.WriteLineAsync(immediate ? "QUIT" : "INT");
        await supervisor.StandardInput.FlushAsync();
        await supervisor.WaitForExitAsync();
        supervisor.Dispose();
        supervisor = null;
    }

    public async Task RemoveAsync()
    {
        await StopAsync(immediate: true);
        Directory.Delete(folder, recursive: true);
    }

    private async Task InitializeAsync()
    {
        if (OperatingSystem.IsWindows()) throw new PlatformNotSupportedException("The tests start PostgreSQL on Linux and macOS only.");

        // No password is asked for: whoever may enter this folder may connect.
        Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        var programs = await PostgresPrograms.ForAsync(folder);
        await ShellCommand.RunAsync(folder, programs.Command("initdb", "--pgdata", Data, "--username", Administrator,
            "--auth", "trust", "--encoding", "UTF8", "--locale", "C", "--no-sync", "--no-instructions"));
        command = programs.TiedCommand("postgres", ["-D", Data, "-k", Data, "-p", "5432", .. Settings.SelectMany(setting => (string[])["-c", setting])]);
    }

    // Without a pool, which would keep connections of before a stop.
    private async Task<NpgsqlConnection> ConnectAsync()
    {
        var connection = new NpgsqlConnection(ConnectionString("postgres", Administrator) + ";Pooling=false");
        await connection.OpenAsync();
        return connection;
    }

    private async Task ReadyAsync()
    {
        var waiting = Stopwatch.StartNew();
        while (true)
        {
            try
            {
                await using var connection = await ConnectAsync();
                return;
            }
            catch (NpgsqlException) when (waiting.Elapsed < Patience)
            {
                await Task.Delay(20);
            }
            catch (NpgsqlException failure)
            {
                throw new InvalidOperationException($"PostgreSQL did not start:\n{await File.ReadAllTextAsync(Path.Combine(folder, "log"))}", failure);
            }
        }
    }
}
