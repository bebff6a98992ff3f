using System.Runtime.InteropServices;
using System.Runtime.Versioning;

namespace HerDocs.Cli.Reporting;

/// <summary>Makes sure that the terminal takes colour sequences. Every one but the older console of Windows does by itself.</summary>
internal static partial class TerminalColors
{
    private const int StandardError = -12;
    private const uint VirtualTerminalProcessing = 0x0004;

    public static bool TryEnable() => !OperatingSystem.IsWindows() || TryEnableOnWindows();

    [SupportedOSPlatform("windows")]
    private static bool TryEnableOnWindows()
    {
        var console = GetStdHandle(StandardError);
        return GetConsoleMode(console, out var mode) != 0
            && ((mode & VirtualTerminalProcessing) != 0 || SetConsoleMode(console, mode | VirtualTerminalProcessing) != 0);
    }

    [LibraryImport("kernel32.dll")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static partial nint GetStdHandle(int standardHandle);

    [LibraryImport("kernel32.dll")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static partial int GetConsoleMode(nint console, out uint mode);

    [LibraryImport("kernel32.dll")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static partial int SetConsoleMode(nint console, uint mode);
}
