using FanBot.Knowledge.Storage;

namespace FanBot.Replies;

/// <summary>
/// What moderators are told on Discord where a store or a build fails. They may not be the host: where its folders lie
/// is for the log alone.
/// </summary>
internal static class HostText
{
    /// <summary>Why a build published nothing, and what to do; markdown.</summary>
    public static string Of(BuildRefused refused) => refused.Reason switch
    {
        BuildRefusal.NoFolder => "The articles folder is not there, or FanBot may not read it. The log says which folder that is.",
        BuildRefusal.NoArticles when refused.Problems.Count > 0 =>
            "No article could be read. Correct what stands under \u201CLeft out, or to mend\u201D, then reload.",
        BuildRefusal.NoArticles => "No article could be read. Put .txt, .md or .html files into the articles folder, in a folder for each show.",
        BuildRefusal.Busy => "The articles are being read already, here or by another process. Wait until that has ended, then try again.",
        _ => Markdown.Escape(refused.Message),
    };

    /// <summary>What is wrong with the snapshots or the state database, and what to do; markdown.</summary>
    /// <param name="failed">A <see cref="StoreException"/> or a <see cref="StateException"/>.</param>
    public static string Of(Exception failed) => failed switch
    {
        StoreException store => Of(store),
        StateException state => Of(state),
        _ => "The log says why.",
    };

    /// <summary>What is wrong with the state database, and what to do; markdown.</summary>
    public static string Of(StateException failed) => failed.Fault switch
    {
        StateFault.DiskFull => "The disk that holds FanBot\u2019s notes is full. Free some space, then try again.",
        StateFault.NotWritable => "FanBot\u2019s notes cannot be written to. The log says which folder that is.",
        StateFault.Busy => "Another process is writing into FanBot\u2019s notes. Wait until it has ended, then try again.",
        StateFault.Damaged => "FanBot\u2019s notes are damaged. The log says which file that is, and what the host can do.",
        StateFault.Newer => "FanBot\u2019s notes were written by a newer version. The host has to start that one again.",
        _ => "FanBot\u2019s notes could not be read or written. The log says why.",
    };

    /// <summary>What is wrong with the store, and what to do; markdown.</summary>
    public static string Of(StoreException failed) => failed.Fault switch
    {
        StoreFault.DiskFull => "The disk that holds the snapshots is full. Free some space, then reload.",
        StoreFault.NotWritable => "The folder of the snapshots cannot be written to. The log says which folder that is.",
        StoreFault.Busy => "The articles are being read just now, here or by another process. Wait until that has ended, then try again.",
        StoreFault.Failed => "The snapshots could not be read or written. The log says why.",
        _ => Markdown.Escape(failed.Message),
    };
}
