namespace HerDocs.Cli;

/// <summary>Writes whole files or none: to a temporary file beside the target, which is then renamed.</summary>
internal sealed class OutputFolder(string folder, string displayFolder)
{
    public string DisplayPath(string name) => displayFolder is "." or "" ? name : $"{displayFolder.TrimEnd('/', '\\')}/{name}";

    /// <returns>The path as the user would name it.</returns>
    public string Write(string name, byte[] bytes)
    {
        Directory.CreateDirectory(folder);
        var target = Path.Combine(folder, name);
        var temporary = $"{target}.{Environment.ProcessId}.tmp";
        try
        {
            File.WriteAllBytes(temporary, bytes);
            File.Move(temporary, target, overwrite: true);
        }
        catch
        {
            File.Delete(temporary);
            throw;
        }
        return DisplayPath(name);
    }
}
