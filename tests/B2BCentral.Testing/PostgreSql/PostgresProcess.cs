using System.Diagnostics;
using Npgsql;

namespace B2BCentral.Testing.PostgreSql;

/// <summary>A server of the tests. It and its folder are gone when the process of the tests is, however that ends.</summary>
internal sealed class PostgresProcess : IAsyncDisposable
{
    private const string Administrator = "postgres";

    // A shell stands between: its input ends with the process of the tests, even with a killed one, and then it ends the server
    // and removes the folders. What is left because the shell was killed too is removed by the next that starts: nobody holds its lock.
    private const string Supervisor = $$"""
        trap '' HUP INT TERM
        folder=$1 data=$2; shift 2
        exec 3<&0 >>"$folder/log" 2>&1
        for lock in /tmp/{{PostgresFolder.Prefix}}*/lock; do
          left=$(basename "${lock%/lock}")
          flock -n "$lock" rm -rf "/tmp/$left" "/dev/shm/$left"
        done 3<&- &
        "$@" 3<&- &
        server=$!
        read -r signal <&3
        kill -s "${signal:-QUIT}" $server
        wait $server
        [ -n "$signal" ] || rm -rf "$data" "$folder"
        """;

    // The data need not survive the machine, but it does survive the server: what was committed is there after a restart.
    // Shared memory in files goes with the folder, and a container's may be small.
    private static readonly string[] Settings =
    [
        "-c", "listen_addresses=", "-c", "max_connections=300", "-c", "fsync=off", "-c", "full_page_writes=off", "-c", "dynamic_shared_memory_type=mmap",
    ];

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly PostgresFolder folder = new();
    private string[] command = [];
    private Process? supervisor;

    public static async Task<PostgresProcess> NewAsync()
    {
        var process = new PostgresProcess();
        await process.InitializeAsync();
        await process.StartAsync();
        return process;
    }

    public string ConnectionString(string database, string user) =>
        new NpgsqlConnectionStringBuilder { Host = folder.Data, Database = database, Username = user }.ConnectionString;

    /// <summary>Without a pool.</summary>
    public string AdministratorsConnectionString(string database) => ConnectionString(database, Administrator) + ";Pooling=false";

    /// <summary>Lays an extension where a database finds it beside those of the server.</summary>
    public async Task OfferExtensionAsync(string database, string name, string control, string script)
    {
        var own = Directory.CreateDirectory($"{folder.Path}/extensions/extension").FullName;
        await File.WriteAllTextAsync($"{own}/{name}.control", control);
        await File.WriteAllTextAsync($"{own}/{name}--1.sql", script);
        await ExecuteAsync($"ALTER DATABASE {database} SET extension_control_path = '{folder.Path}/extensions:$system'");
    }

    public async Task ExecuteAsync(string administratorsSql, string database = Administrator)
    {
        await using var connection = await ConnectAsync(database);
        await using var sql = new NpgsqlCommand(administratorsSql, connection);
        await sql.ExecuteNonQueryAsync();
    }

    public async Task StartAsync()
    {
        if (supervisor is not null) throw new InvalidOperationException("The server runs.");
        supervisor = Process.Start(new ProcessStartInfo("sh", ["-c", Supervisor, "sh", folder.Path, folder.Data, .. command])
        {
            WorkingDirectory = "/",
            UseShellExecute = false,
            RedirectStandardInput = true,
        });
        await ReadyAsync();
    }

    public async Task StopAsync(bool immediate)
    {
        if (supervisor is null) return;
        await supervisor.StandardInput.WriteLineAsync(immediate ? "QUIT" : "INT");
        await supervisor.StandardInput.FlushAsync();
        await supervisor.WaitForExitAsync();
        supervisor.Dispose();
        supervisor = null;
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync(immediate: true);
        folder.Dispose();
    }

    private async Task InitializeAsync()
    {
        var programs = await PostgresPrograms.ForAsync(folder.Path);
        // No password is asked for: the socket is in the folder of the data, which its owner alone may enter.
        await ShellCommand.RunAsync(programs.Command("initdb", "--pgdata", folder.Data, "--username", Administrator,
            "--auth", "trust", "--encoding", "UTF8", "--locale", "C", "--no-sync", "--no-instructions"));
        command = programs.TiedCommand("postgres", ["-D", folder.Data, "-k", folder.Data, "-p", "5432", .. Settings]);
    }

    // Without a pool, which would keep connections of before a stop.
    private async Task<NpgsqlConnection> ConnectAsync(string database = Administrator)
    {
        var connection = new NpgsqlConnection(AdministratorsConnectionString(database));
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
                throw new InvalidOperationException($"PostgreSQL did not start:\n{await File.ReadAllTextAsync(folder.Log)}", failure);
            }
        }
    }
}
