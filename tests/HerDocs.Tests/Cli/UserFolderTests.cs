using HerDocs.Cli;

namespace HerDocs.Tests.Cli;

public class UserFolderTests
{
    [Theory]
    [InlineData("/home/a/.config/herdocs", "/home/a", null)]
    [InlineData("/elsewhere/herdocs", "/home/a", "/elsewhere")]
    // XDG Base Directory Specification: a path that is not absolute is ignored.
    [InlineData("/home/a/.config/herdocs", "/home/a", "elsewhere")]
    [InlineData("/home/a/.config/herdocs", "/home/a", "")]
    [InlineData(null, null, null)]
    [InlineData(null, "", null)]
    public void It_stands_where_the_desktop_keeps_settings(string? expected, string? home, string? config)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "paths of Unix");
        Assert.Equal(expected, UserFolder.Find(name => name switch { "HOME" => home, "XDG_CONFIG_HOME" => config, _ => null }, isWindows: false));
    }

    [Fact]
    public void On_Windows_it_stands_where_programs_keep_theirs() =>
        Assert.Equal(Path.Combine("/data", "herdocs"), UserFolder.Find(name => name == "APPDATA" ? "/data" : null, isWindows: true));
}
