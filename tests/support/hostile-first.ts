import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * The file of hostile cases runs longest, and Vitest, which starts with large files, would begin it last: its browsers
 * would run on alone while the other worker has nothing left to do.
 */
export class HostileFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.toSorted((one, other) => Number(isHostile(other)) - Number(isHostile(one)));
  }
}

const isHostile = ({ moduleId }: TestSpecification): boolean => moduleId.endsWith('/hostile.test.ts');
