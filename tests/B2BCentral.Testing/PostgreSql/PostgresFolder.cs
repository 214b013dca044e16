namespace B2BCentral.Testing.PostgreSql;

/// <summary>What belongs to one server: its data with the socket, its log, and perhaps a copy of its programs. Nobody else may enter.</summary>
internal sealed class PostgresFolder : IDisposable
{
    public const string Prefix = "b2bcentral-postgres-";

    private const long Roomy = 4L << 30;

    private readonly string name = $"{Prefix}{Guid.NewGuid():N}";
    private readonly FileStream held;

    public PostgresFolder()
    {
        if (OperatingSystem.IsWindows()) throw new PlatformNotSupportedException("The tests start PostgreSQL on Linux and macOS only.");

        Directory.CreateDirectory(Path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        held = new FileStream($"{Path}/lock", FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None);
        Data = HasRoomInMemory() ? $"/dev/shm/{name}" : $"{Path}/data";
    }

    // Not in the temporary folder of the user: the address of a socket must be short, and every user gets there.
    public string Path => $"/tmp/{name}";

    /// <summary>Where the server makes its data folder: a new database is some 300 files, which some disks take ten times longer for.</summary>
    public string Data { get; }

    public string Log => $"{Path}/log";

    public void Dispose()
    {
        foreach (var folder in (string[])[Data, Path])
            if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
        held.Dispose();
    }

    private static bool HasRoomInMemory() =>
        Directory.Exists("/dev/shm")
        && Math.Min(new DriveInfo("/dev/shm").AvailableFreeSpace, GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / 2) >= Roomy;
}
