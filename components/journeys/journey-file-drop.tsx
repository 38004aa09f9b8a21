'use client';

import { FileJson } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { FileDrop } from '@/components/ui/file-drop';
import { isolate } from '@/i18n/isolate';
import { useLanguage } from '@/i18n/use-language';
import type { JourneyDocument } from '@/journey/graph/types';
import { type FileProblem, JourneyFileProblem } from './journey-file-problem';
import { readJourneyFile } from './read-journey-file';

const MAX_BYTES = 2_000_000;

/** Takes a journey from a file; what is wrong with it stands below. */
export function JourneyFileDrop(props: {
  document: JourneyDocument | null;
  onRead(document: JourneyDocument | null): void;
}) {
  const t = useTranslations('journeys.create');
  const { language } = useLanguage();
  const [fileName, setFileName] = useState('');
  const [problem, setProblem] = useState<FileProblem | null>(null);
  const read = async (file: File): Promise<FileProblem | null> => {
    if (file.size > MAX_BYTES) return { problem: 'tooLarge' };
    const text = await file.text().catch(() => null);
    if (text === null) return { problem: 'unreadable' };
    const result = readJourneyFile(text, language);
    if (!result.ok) return result;
    props.onRead(result.document);
    return null;
  };
  const take = async (file: File) => {
    props.onRead(null);
    setFileName(file.name);
    setProblem(await read(file));
  };
  return (
    <div className="flex flex-col gap-2">
      <FileDrop
        icon={FileJson}
        accept=".json,.jsonc,application/json"
        label={t('drop')}
        hint={t('dropHint')}
        onFile={take}
      />
      {props.document && (
        <p role="status" className="text-success text-sm">
          {t('chosen', { file: isolate(fileName), count: Object.keys(props.document.nodes).length })}
        </p>
      )}
      {problem && <JourneyFileProblem problem={problem} />}
    </div>
  );
}
