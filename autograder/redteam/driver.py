import json, sys
from pathlib import Path
from concurrent.futures import ThreadPoolExecutor, ProcessPoolExecutor
from autograder.layout import Course
from autograder.grading import intake
from autograder.grading.job import Job
from autograder.grading.worker import grade_job
from autograder.grading.gradebook import Gradebook
from autograder.records import SubmissionResult
from autograder.errors import *
def one(args):
    course, module, learner, order = args
    course=Course(Path(course)); work=course.classroom/".grading"/module
    sources={l.name: str(course.source/f"{l.path}.ipynb") for l in course.lessons(module)}
    into=work/"taken"/learner; into.mkdir(parents=True, exist_ok=True)
    out=str(work/"results"/f"{learner}.json")
    try:
        s=intake.take(course.classroom, learner, module, into)
        job=Job(learner,module,s.submission,"m",s.received,s.folder,sources,out,order["limits"],order["tier"])
        print(grade_job(job.to_json()), flush=True)
    except IntakeError as e:
        from autograder.grading.worker import _nothing,_source, write_atomically
        from autograder.layout import Lesson
        lessons=[_nothing(Lesson(module,n),_source(p,0),"rejected",str(e)).to_json() for n,p in sources.items()]
        write_atomically(Path(out), json.dumps(SubmissionResult(learner,module,"x","m","rejected",str(e),lessons=lessons).to_json()).encode())
    except Exception as e:
        import traceback; traceback.print_exc()
    return out
if __name__=="__main__":
    order=json.loads(sys.argv[1]); course=Course(Path(order["root"])); module=order["module"]
    learners=intake.submissions(course.classroom, module)
    with ProcessPoolExecutor(2) as pool:
        outs=list(pool.map(one, [(order["root"],module,l,order) for l in learners]))
    book=Gradebook(course.classroom/"gradebook.db", module, {l.name: course.source/f"{l.path}.ipynb" for l in course.lessons(module)})
    for out in outs:
        try:
            r=SubmissionResult.from_json(json.loads(Path(out).read_text()))
            book.commit(r)
        except Exception as e: print(out, repr(e))
    book.close()
