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

    /// <summary>What is wrong with the store, and what to do; markdown.</summary>
    public static string Of(StoreException failed) => failed.Fault switch
    {
        StoreFault.DiskFull => "The disk that holds the snapshots is full. Free some space, then reload.",
        StoreFault.NotWritable => "The folder of the snapshots cannot be written to. The log says which folder that is.",
        StoreFault.Busy => "Another process is writing snapshots. Wait until it has ended, then try again.",
        StoreFault.Failed => "The snapshots could not be read or written. The log says why.",
        _ => Markdown.Escape(failed.Message),
    };
}
