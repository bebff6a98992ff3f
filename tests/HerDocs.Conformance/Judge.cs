using System.Diagnostics;
using System.Globalization;

namespace HerDocs.Conformance;

/// <summary>A program that others wrote, run on what we make.</summary>
internal static class Judge
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    /// <summary>The scripts, and beside them what npm installed.</summary>
    private static readonly string Scripts = System.IO.Path.Combine(SampleFiles.RepositoryRoot, "tests", "HerDocs.Conformance", "judges");

    /// <summary>What a program says; the test is skipped when it is not there, or fails where HERDOCS_REQUIRE_JUDGES is 1.</summary>
    public static Verdict Ask(string program, params string[] arguments)
    {
        Need(Find(program) is not null, $"{program} is not installed");
        var start = new ProcessStartInfo(Find(program)!, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{program} does not start");
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail(string.Create(CultureInfo.InvariantCulture, $"{program} takes more than {Patience.TotalMinutes} minutes"));
        }
        return new Verdict(process.ExitCode, output.GetAwaiter().GetResult(), errors.GetAwaiter().GetResult());
    }

    /// <summary>A script of the judges' folder in Python, which needs the modules of Debian's own.</summary>
    public static Verdict AskPython(string script, string module, params string[] arguments)
    {
        var python = File.Exists("/usr/bin/python3") ? "/usr/bin/python3" : "python3";
        Need(Ask(python, "-c", $"import {module}").ExitCode == 0, $"{python} has no module {module}");
        return Ask(python, [System.IO.Path.Combine(Scripts, script), .. arguments]);
    }

    /// <summary>A script of the judges' folder for node.</summary>
    public static Verdict AskNode(string script, params string[] arguments)
    {
        NeedModule("playwright-core");
        Need(Find("chromium") is not null, "chromium is not installed");
        return Ask("node", [System.IO.Path.Combine(Scripts, script), .. arguments]);
    }

    /// <summary>A script of the judges' folder for node that needs no browser.</summary>
    public static Verdict AskNodeAlone(string script, string module, params string[] arguments)
    {
        NeedModule(module);
        return Ask("node", [System.IO.Path.Combine(Scripts, script), .. arguments]);
    }

    /// <summary>The lines of a file that a package brings.</summary>
    public static IEnumerable<string> Lines(string path)
    {
        Need(File.Exists(path), $"{path} is missing");
        return File.ReadLines(path);
    }

    /// <summary>A file of an npm package.</summary>
    public static string NeedModule(params string[] path)
    {
        var file = System.IO.Path.Combine([Scripts, "node_modules", .. path]);
        Need(System.IO.Path.Exists(file), $"{path[0]} is not installed: run npm ci in tests/HerDocs.Conformance/judges");
        return file;
    }

    private static void Need(bool isThere, string otherwise)
    {
        if (isThere)
            return;
        if (Environment.GetEnvironmentVariable("HERDOCS_REQUIRE_JUDGES") == "1")
            Assert.Fail(otherwise);
        Assert.Skip(otherwise);
    }

    private static string? Find(string program) =>
        System.IO.Path.IsPathRooted(program)
            ? program
            : (Environment.GetEnvironmentVariable("PATH") ?? "").Split(System.IO.Path.PathSeparator)
                .Select(folder => System.IO.Path.Combine(folder, program))
                .FirstOrDefault(File.Exists);
}

/// <summary>How a judge ended and what it said.</summary>
internal sealed record Verdict(int ExitCode, string Output, string Errors)
{
    /// <summary>Fails with what was said unless all is well.</summary>
    public Verdict MustBeWell()
    {
        Assert.True(ExitCode == 0, Output + Errors);
        return this;
    }
}
