using B2BCentral.Testing.PostgreSql;

namespace B2BCentral.Testing.Faults;

/// <summary>A file system of its own in memory, which can be filled. Only root may mount one, and only Linux has it.</summary>
public sealed class SmallDisk : IAsyncDisposable
{
    private readonly TemporaryFolder folder = new();

    private SmallDisk()
    {
    }

    public string Path => folder.Path;

    public long Free => new DriveInfo(Path).AvailableFreeSpace;

    /// <exception cref="PlatformNotSupportedException">Nobody may mount here.</exception>
    public static async Task<SmallDisk> MountAsync(int megabytes)
    {
        if (!OperatingSystem.IsLinux() || !Environment.IsPrivilegedProcess)
            throw new PlatformNotSupportedException("A full disk needs a small one, which only root may mount, on Linux. Run this as root; the tests that need nobody's leave are FullDiskTests.");
        var disk = new SmallDisk();
        await ShellCommand.RunAsync("mount", "-t", "tmpfs", "-o", $"size={megabytes}m", "tmpfs", disk.Path);
        return disk;
    }

    /// <summary>A directory on it; empty.</summary>
    public string Folder(string name) => Directory.CreateDirectory(System.IO.Path.Combine(Path, name)).FullName;

    /// <summary>Leaves so many bytes free, or a page fewer.</summary>
    public async Task FillAsync(long leaving)
    {
        await using var filler = new FileStream(Filler, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0);
        var zeros = new byte[Environment.SystemPageSize];
        for (var left = Free - leaving; left > 0; left -= zeros.Length) await filler.WriteAsync(zeros);
    }

    public void MakeRoom() => File.Delete(Filler);

    public async ValueTask DisposeAsync()
    {
        await ShellCommand.RunAsync("umount", "--lazy", Path);
        folder.Dispose();
    }

    private string Filler => System.IO.Path.Combine(Path, "filler");
}
